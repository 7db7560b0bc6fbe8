import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { today } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { lawInForce } from "@/lib/platform/law-in-force";
import { isUuid } from "@/lib/platform/uuid";
import type { ClauseId } from "@/lib/regulation/clause";
import type { Finding } from "@/lib/regulation/finding";
import { periodOf } from "@/lib/regulation/period-basis";
import type { Period } from "@/lib/regulation/periods";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import type { Category } from "@/lib/regulation/terms";
import { applicationStages, type ApplicationAction, type ApplicationStage } from "@/lib/workflow/application-stages";
import { transitionsFrom } from "@/lib/workflow/next-stage";
import { readCaseRecord, type CaseRecord } from "../case-events";
import { correctionBasis } from "../correction-period";
import { applicationFacts } from "../lock-application";
import type { CheckRecord } from "../recommendation/recommendation-checks";
import { parseSubmission, type SubmissionContent } from "../submission-content";

export interface CaseSubmission {
  ordinal: number;
  receiptNumber: string;
  receivedAt: string;
  signedByName: string;
  sha256: string;
}

export interface CaseCorrection {
  ordinal: number;
  requestedIn: string;
  requestedAt: string;
  dueOn: PlainDate;
  derivation: string;
  open: boolean;
  items: { id: string; sectionKey: string; fieldKey: string | null; clause: ClauseId | null; request: string; response: string | null }[];
}

export interface CaseRecommendation {
  version: number;
  submissionOrdinal: number;
  checks: CheckRecord[];
  proposal: "recommend" | "decline" | null;
  opinion: string;
  supportCommitment: string;
  declineReason: string | null;
  handlerId: string;
  preparedByIds: readonly string[];
  handlerName: string;
  handledAt: string | null;
  approverName: string | null;
  approvedAt: string | null;
  returnedReason: string | null;
  letterNumber: string | null;
}

export interface CaseExamination {
  conclusion: "passed" | "rejected" | null;
  reasons: string;
  clauses: ClauseId[];
  officerName: string;
  concludedAt: string | null;
}

/** A case as an office works on it: what was submitted, what has been asked and answered, what may be done now. */
export interface OfficeCase {
  id: string;
  number: string;
  stage: ApplicationStage;
  since: PlainDate;
  today: PlainDate;
  category: Category;
  fieldZh: string;
  hostName: string;
  organizationId: string;
  recommenderName: string;
  call: { id: string; title: string; parameters: unknown; rankingRequired: boolean; recommendBy: PlainDate | null };
  rank: number | null;
  handlerId: string | null;
  preparedByIds: readonly string[];
  hostObjects: boolean;
  endReason: string | null;
  retraction: { requestedAt: string; reason: string } | null;
  correctionsByProvince: number;
  submissions: CaseSubmission[];
  content: SubmissionContent;
  previous: SubmissionContent | null;
  findings: Finding[];
  corrections: CaseCorrection[];
  /** The period that a correction asked for today would have. */
  correctionIfToday: Period;
  statements: { id: string; text: string; madeByName: string; madeAt: string; stageLabel: string }[];
  recommendation: CaseRecommendation | null;
  examination: CaseExamination | null;
  record: CaseRecord;
  deadline: { kind: string; nominalDay: PlainDate; lastDay: PlainDate; derivation: string; clause: ClauseId; provisional: boolean } | null;
  /** Acts that the table and the policy allow this actor now. */
  allowed: ReadonlySet<ApplicationAction>;
}

const parts = {
  ...applicationFacts,
  recommender: { select: { name: true } },
  examination: true,
  statements: { orderBy: { madeAt: "asc" } },
  correctionRounds: { orderBy: { ordinal: "asc" }, include: { items: { orderBy: { id: "asc" } } } },
  submissions: { orderBy: { ordinal: "asc" } },
} satisfies Prisma.ApplicationInclude;

type CasePayload = Prisma.ApplicationGetPayload<{ include: typeof parts }>;

/** The whole case for an office; undefined: not there, or not its own. The number of queries is fixed. */
export async function findOfficeCase(actor: Actor, id: string, audience: "recommender" | "province"): Promise<OfficeCase | undefined> {
  const own = audience === "recommender" ? { recommenderId: actor.recommenderId ?? "" } : {};
  if (!isUuid(id)) return undefined;
  const application = await db.application.findFirst({ where: { AND: [{ id }, scope(actor, "application.read"), own, { firstSubmittedAt: { not: null } }] }, include: parts });
  if (!application) return undefined;
  const [day, { calendar }, record, obligation] = await Promise.all([
    today(),
    lawInForce(),
    readCaseRecord(actor, id, audience),
    db.obligation.findFirst({ where: { subjectType: "application", subjectId: id, dischargedAt: null }, orderBy: { lastDay: "asc" } }),
  ]);
  const last = application.submissions.at(-1)!;
  const earlier = application.submissions.at(-2);
  return {
    ...summaryOf(application, day),
    submissions: application.submissions.map((one) => ({
      ordinal: one.ordinal,
      receiptNumber: one.receiptNumber,
      receivedAt: formatInstant(one.receivedAt),
      signedByName: one.signedByName,
      sha256: one.sha256,
    })),
    content: parseSubmission(last.contentText),
    previous: earlier ? parseSubmission(earlier.contentText) : null,
    findings: last.findings as unknown as Finding[],
    corrections: correctionsOf(application),
    correctionIfToday: periodOf(correctionBasis(day, pinnedParameters(application.call.parameters)), calendar),
    statements: application.statements.map(({ id: statementId, text, madeByName, madeAt, stage }) => ({
      id: statementId,
      text,
      madeByName,
      madeAt: formatInstant(madeAt),
      stageLabel: applicationStages.stages[stage as ApplicationStage].label,
    })),
    recommendation: can(actor, "application.readRecommendation", application) ? recommendationOf(application) : null,
    examination: can(actor, "application.readExamination", application) ? examinationOf(application) : null,
    record,
    deadline: obligation
      ? {
          kind: obligation.kind,
          nominalDay: fromDbDay(obligation.nominalDay),
          lastDay: fromDbDay(obligation.lastDay),
          derivation: obligation.derivation,
          clause: obligation.clause as ClauseId,
          provisional: obligation.provisional,
        }
      : null,
    allowed: new Set(transitionsFrom(applicationStages, application.stage).map(({ action }) => action).filter((action) => can(actor, `application.${action}`, application))),
  };
}

function summaryOf(application: CasePayload, day: PlainDate) {
  return {
    id: application.id,
    number: application.number ?? "",
    stage: application.stage,
    since: shanghaiDay(application.stageSince),
    today: day,
    category: application.category,
    fieldZh: application.fieldZh ?? "",
    hostName: application.organization.name,
    organizationId: application.organizationId,
    recommenderName: application.recommender.name,
    call: {
      id: application.callId,
      title: application.call.title,
      parameters: application.call.parameters,
      rankingRequired: application.call.rankingRequired,
      recommendBy: application.call.recommendBy ? fromDbDay(application.call.recommendBy) : null,
    },
    rank: application.recommenderRank,
    handlerId: application.recommenderHandlerId,
    preparedByIds: application.preparedByIds,
    hostObjects: application.hostObjects,
    endReason: application.endReason,
    retraction: application.retractionRequestedAt ? { requestedAt: formatInstant(application.retractionRequestedAt), reason: application.retractionReason ?? "" } : null,
    correctionsByProvince: application.correctionsByProvince,
  };
}

/** Both offices see all rounds: the recommender guides its host (“指导”, 第十三条（二）), also in what the province asked. */
function correctionsOf({ correctionRounds }: CasePayload): CaseCorrection[] {
  return correctionRounds.map((round) => ({
    ordinal: round.ordinal,
    requestedIn: round.requestedIn,
    requestedAt: formatInstant(round.requestedAt),
    dueOn: fromDbDay(round.dueOn),
    derivation: round.derivation,
    open: round.closedAt === null,
    items: round.items.map(({ id, sectionKey, fieldKey, clause, request, response }) => ({ id, sectionKey, fieldKey, clause: clause as ClauseId | null, request, response })),
  }));
}

function recommendationOf({ recommendation: one }: CasePayload): CaseRecommendation | null {
  if (!one) return null;
  return {
    version: one.version,
    submissionOrdinal: one.submissionOrdinal,
    checks: one.checks as unknown as CheckRecord[],
    proposal: one.proposal as CaseRecommendation["proposal"],
    opinion: one.opinion,
    supportCommitment: one.supportCommitment,
    declineReason: one.declineReason,
    handlerId: one.handlerId,
    preparedByIds: one.preparedByIds,
    handlerName: one.handlerName,
    handledAt: one.handledAt ? formatInstant(one.handledAt) : null,
    approverName: one.approverName,
    approvedAt: one.approvedAt ? formatInstant(one.approvedAt) : null,
    returnedReason: one.returnedReason,
    letterNumber: one.letterNumber,
  };
}

function examinationOf({ examination: one }: CasePayload): CaseExamination | null {
  if (!one) return null;
  return {
    conclusion: one.conclusion as CaseExamination["conclusion"],
    reasons: one.reasons,
    clauses: one.clauses as ClauseId[],
    officerName: one.officerName,
    concludedAt: one.concludedAt ? formatInstant(one.concludedAt) : null,
  };
}
