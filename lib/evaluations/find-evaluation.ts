import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { ownOf } from "@/lib/cases/get-case";
import { differencesFromRecord, partnersOnRecord, type RecordDifference, type SaidOfBase } from "@/lib/bases/record-differences";
import { parseCaseContent } from "@/lib/cases/case-draft";
import type { CaseAudience } from "@/lib/cases/case-record";
import type { SectionData } from "@/lib/forms/field";
import { today } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { liveCalendar, liveParameters } from "@/lib/platform/law-in-force";
import { rectificationPeriod, type GradeStanding } from "@/lib/regulation/articles/article-18-evaluation";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Grade } from "@/lib/regulation/terms";
import type { AssignmentAction, AssignmentStage } from "@/lib/workflow/assignment-stages";
import { evaluationAssignmentStages } from "@/lib/workflow/evaluation-assignment-stages";
import { transitionsFrom } from "@/lib/workflow/next-stage";
import { consequencesOf } from "./consequences";
import { readEvaluation, type EvaluationContent } from "./content";
import { spellHundredths, spreadWeights } from "./indicators";
import type { Proposal } from "./proposals";
import { participantsOf } from "./round-scores";
import { suggestGradeOf, type SuggestedGrade } from "./suggested-grade";

export interface IndicatorView {
  key: string;
  group: string;
  name: string;
  /** With what fell away spread over the rest, "8.51". */
  weight: string;
  reported: string;
}

export interface EvaluatorView {
  id: string;
  expertName: string;
  employerName: string;
  stage: AssignmentStage;
  dueOn: PlainDate | null;
  total: string | null;
  opinion: string;
  reason: string | null;
  possible: AssignmentAction[];
}

/** An evaluation beyond what every case shows; what a party must not know is not in it. */
export interface EvaluationView {
  roundId: string;
  indicators: IndicatorView[];
  subsidised: boolean;
  /** Where the self-evaluation names another leader, name or partner than the record (第十六条末句). */
  differences: RecordDifference[];
  /** Published grade with its corrections; the province also before publication. */
  grade: Grade | null;
  corrections: EvaluationContent["corrections"];
  /** Of the recommender and the province. */
  recommender: EvaluationContent["recommender"];
  /** Of the province alone. */
  office: OfficeView | null;
}

export interface OfficeView {
  visits: EvaluationContent["visits"];
  suggestion: EvaluationContent["suggestion"];
  decision: EvaluationContent["decision"];
  evaluators: EvaluatorView[];
  minimumExperts: number;
  /** What the scores suggest as they are now. */
  machine: SuggestedGrade | null;
  proposals: Proposal[];
  standing: GradeStanding | null;
  /** The day that the parameter of 限期整改 would give. */
  rectifyBy: PlainDate;
}

const parts = {
  base: true,
  sections: { where: { key: "report" }, select: { data: true } },
  filings: { orderBy: { ordinal: "desc" }, take: 1, select: { contentText: true } },
  round: { select: { id: true, parameters: true, stage: true } },
  assignments: { orderBy: [{ assignedAt: "asc" }, { id: "asc" }], include: { expert: { select: { name: true, employerName: true } } } },
} satisfies Prisma.BaseCaseInclude;

type Row = Prisma.BaseCaseGetPayload<{ include: typeof parts }>;

/** undefined: not there, or not for this party. The number of queries is fixed. */
export async function findEvaluation(actor: Actor, caseId: string, audience: CaseAudience): Promise<EvaluationView | undefined> {
  const row = await db.baseCase.findFirst({ where: { AND: [{ id: caseId, process: "evaluation" }, scope(actor, "baseCase.read"), ownOf(actor, audience)] }, include: parts });
  if (!row) return undefined;
  const content = readEvaluation(row.content);
  const published = row.stage === "published";
  const weights = new Map(spreadWeights(content.indicators).map(({ key, hundredths }) => [key, spellHundredths(hundredths)]));
  return {
    roundId: row.round!.id,
    indicators: content.indicators.map(({ key, group, name }) => ({ key, group, name, weight: weights.get(key)!, reported: content.reported.filter(({ indicator }) => indicator === key).map(({ text }) => text).join("") })),
    subsidised: content.subsidised,
    differences: differencesFromRecord({ ...row.base, partners: await partnersOnRecord(db, row.base) }, writtenIn(row, audience)),
    grade: published || audience === "province" ? (row.grade as Grade | null) : null,
    corrections: published ? content.corrections : [],
    recommender: audience === "host" ? null : content.recommender,
    office: audience === "province" ? await officeView(actor, row, content) : null,
  };
}

/** Offices read what was signed, the host what it is writing. */
function writtenIn({ filings: [last], sections: [draft] }: Row, audience: CaseAudience): SaidOfBase {
  const written = audience === "host" ? (draft?.data as SectionData | undefined) : last && parseCaseContent(last.contentText).sections["report"];
  return written ?? {};
}

async function officeView(actor: Actor, row: Row, content: EvaluationContent): Promise<OfficeView> {
  const round = row.round!;
  const [participants, consequences, day, calendar] = await Promise.all([participantsOf(db, round.id), round.stage === "published" ? consequencesOf(actor, round.id, row.id) : [], today(), liveCalendar()]);
  const parameters = pinnedParameters(round.parameters);
  const [own] = consequences;
  return {
    visits: content.visits,
    suggestion: content.suggestion,
    decision: content.decision,
    evaluators: row.assignments.map((one): EvaluatorView => ({
      id: one.id,
      expertName: one.expert.name,
      employerName: one.expert.employerName,
      stage: one.stage,
      dueOn: one.dueOn && fromDbDay(one.dueOn),
      total: one.total?.toFixed(2) ?? null,
      opinion: one.stage === "submitted" ? one.opinion : "",
      reason: one.stage === "refused" ? one.refusalReason : one.stage === "withdrawn" ? one.withdrawnReason : null,
      possible: transitionsFrom(evaluationAssignmentStages, one.stage).map(({ action }) => action).filter((action) => can(actor, `evaluationAssignment.${action}`, { ...one, case: { stage: row.stage } })),
    })),
    minimumExperts: parameters.evaluationExpertsMinimum,
    machine: suggestGradeOf(row.id, participants, parameters) ?? null,
    proposals: own?.proposals ?? [],
    standing: own?.standing ?? null,
    rectifyBy: rectificationPeriod(day, await liveParameters(day), calendar).nominalDay,
  };
}
