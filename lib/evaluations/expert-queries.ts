import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { parseCaseContent, type CaseContent } from "@/lib/cases/case-draft";
import type { CaseParties } from "@/lib/experts/conflicts";
import { readClock } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { isUuid } from "@/lib/platform/uuid";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import type { AssignmentStage } from "@/lib/workflow/assignment-stages";
import { readEvaluation, type ReportedFact, type SupportFigure } from "./content";
import type { IndicatorLine, IndicatorScores } from "./indicators";
import { findEvaluationTies, partiesOfEvaluation } from "./parties-of-base";

/** The expert's own only, also for somebody who is an officer as well. */
function own(actor: Actor): Prisma.EvaluationAssignmentWhereInput {
  if (actor.expertId === null) return { id: { in: [] } };
  return { AND: [scope(actor, "evaluationAssignment.read") as Prisma.EvaluationAssignmentWhereInput, { expertId: actor.expertId }] };
}

/** Nothing of the content: an expert learns it after the declaration. */
export interface OwnEvaluationLine {
  id: string;
  number: string;
  category: Category;
  stage: AssignmentStage;
  assignedAt: Date;
  dueOn: PlainDate | null;
  submittedAt: Date | null;
}

const lineFacts = {
  id: true, stage: true, assignedAt: true, dueOn: true, submittedAt: true, case: { select: { number: true, base: { select: { category: true } } } },
} satisfies Prisma.EvaluationAssignmentSelect;

function lineOf(row: Prisma.EvaluationAssignmentGetPayload<{ select: typeof lineFacts }>): OwnEvaluationLine {
  const { id, stage, assignedAt, dueOn, submittedAt } = row;
  return { id, stage, assignedAt, submittedAt, number: row.case.number ?? "—", category: row.case.base.category, dueOn: dueOn && fromDbDay(dueOn) };
}

/** What the expert has to do, most urgent first; bounded by the expert's own load. */
export async function listOwnOpenEvaluations(actor: Actor): Promise<OwnEvaluationLine[]> {
  const rows = await db.evaluationAssignment.findMany({
    where: { AND: [own(actor), { stage: { in: ["assigned", "declared"] }, case: { stage: "assessment" } }] },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { assignedAt: "asc" }, { id: "asc" }],
    take: 200,
    select: lineFacts,
  });
  return rows.map(lineOf);
}

/** What is done: submitted, stood aside, withdrawn, or no longer before the experts; latest first. */
export async function listOwnFinishedEvaluations(actor: Actor, request: PageRequest, size = 20): Promise<Page<OwnEvaluationLine>> {
  const page = await keysetPage(request, size, (row: { id: string; assignedAt: Date }) => ({ value: row.assignedAt.toISOString(), id: row.id }), (range) => {
    const { where, orderBy } = descending("assignedAt", range);
    const finished: Prisma.EvaluationAssignmentWhereInput = { OR: [{ stage: { in: ["submitted", "refused", "withdrawn"] } }, { case: { stage: { not: "assessment" } } }] };
    return db.evaluationAssignment.findMany({ where: { AND: [own(actor), finished, where] }, orderBy, take: range.take, select: lineFacts });
  });
  return { ...page, rows: page.rows.map(lineOf) };
}

export interface OwnEvaluation extends OwnEvaluationLine {
  version: number;
  roundTitle: string;
  refusalReason: string | null;
  withdrawnReason: string | null;
  mayDeclare: boolean;
  mayRefuse: boolean;
  mayScore: boolean;
  /** Why the expert must stand aside; the content is closed then. */
  ties: string[];
  /** Names only, to recognise a conflict by; while the declaration is open. */
  parties: CaseParties | null;
  /** After the declaration, while it is before the experts: the filed self-evaluation with what is on record. */
  material: { content: CaseContent; reported: ReportedFact[]; systems: string; supports: SupportFigure[]; visits: { visitedOn: string; record: string }[] } | null;
  indicators: IndicatorLine[];
  scores: IndicatorScores;
  total: string | null;
  opinion: string;
}

/** One evaluation as its expert sees it; undefined when it is not the expert's own. */
export async function findOwnEvaluation(actor: Actor, id: string): Promise<OwnEvaluation | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.evaluationAssignment.findFirst({
    where: { AND: [{ id }, own(actor)] },
    include: { case: { select: { id: true, number: true, stage: true, content: true, base: { select: { category: true } }, round: { select: { title: true } } } } },
  });
  if (!row) return undefined;
  const running = row.case.stage === "assessment" && (row.stage === "assigned" || row.stage === "declared" || row.stage === "submitted");
  const ties = running ? await findEvaluationTies(db, row, await readClock()) : [];
  const open = running && row.stage !== "assigned" && ties.length === 0;
  const evaluation = readEvaluation(row.case.content);
  const [parties, content] = await Promise.all([running && row.stage === "assigned" ? partiesOfEvaluation(db, row.caseId) : null, open ? findFiled(actor, row.caseId) : null]);
  return {
    ...lineOf(row),
    version: row.version,
    roundTitle: row.case.round!.title,
    refusalReason: row.refusalReason,
    withdrawnReason: row.withdrawnReason,
    mayDeclare: can(actor, "evaluationAssignment.declare", row),
    mayRefuse: can(actor, "evaluationAssignment.refuse", row),
    mayScore: open && can(actor, "evaluationAssignment.score", row),
    ties,
    parties,
    material: content && {
      content,
      reported: evaluation.reported,
      systems: evaluation.recommender?.systems ?? "",
      supports: evaluation.recommender?.supports ?? [],
      visits: evaluation.visits.map(({ visitedOn, record }) => ({ visitedOn, record })),
    },
    indicators: evaluation.indicators,
    scores: row.scores as IndicatorScores,
    total: row.total?.toFixed(2) ?? null,
    opinion: row.opinion,
  };
}

/** The self-evaluation as filed last; the recommender's opinion of it is not for the experts. */
async function findFiled(actor: Actor, caseId: string): Promise<CaseContent | null> {
  const found = await db.baseCase.findFirst({
    where: { AND: [{ id: caseId }, scope(actor, "baseCase.readForEvaluation") as Prisma.BaseCaseWhereInput] },
    select: { filings: { orderBy: { ordinal: "desc" }, take: 1, select: { contentText: true } } },
  });
  const text = found?.filings[0]?.contentText;
  return text === undefined ? null : parseCaseContent(text);
}

/** Evaluations this expert must stand aside from because a tie came up since: nothing of them may be read, files included. */
export async function findTiedEvaluations(actor: Actor): Promise<string[]> {
  const { expertId } = actor;
  if (expertId === null) return [];
  const at = await readClock();
  const assignments = await db.evaluationAssignment.findMany({ where: { expertId, stage: { in: ["declared", "submitted"] }, case: { stage: "assessment" } }, select: { caseId: true } });
  const tied = await Promise.all(assignments.map(async ({ caseId }) => ((await findEvaluationTies(db, { caseId, expertId }, at)).length > 0 ? [caseId] : [])));
  return tied.flat();
}
