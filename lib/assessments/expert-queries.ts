import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { contentFor } from "@/lib/applications/declaration-audience";
import { parseSubmission, type SubmissionContent } from "@/lib/applications/submission-content";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import type { CaseParties } from "@/lib/experts/conflicts";
import { readClock } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { isUuid } from "@/lib/platform/uuid";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import type { AssignmentStage } from "@/lib/workflow/assignment-stages";
import { findCertainTies } from "./find-ties";
import type { Layout } from "./layout";
import { partiesOf } from "./parties-of";
import { readLayout } from "./read-layout";
import type { SubmitScoresInput } from "./schema";
import { weightsOf, type Scores, type Weights } from "./score-sheet";

/** The expert's own only, also for somebody who is an officer as well. */
function own(actor: Actor): Prisma.AssignmentWhereInput {
  if (actor.expertId === null) return { id: { in: [] } };
  return { AND: [scope(actor, "assignment.read") as Prisma.AssignmentWhereInput, { expertId: actor.expertId }] };
}

/** Nothing of the content: an expert learns it after the declaration. */
export interface OwnAssignmentLine {
  id: string;
  number: string;
  category: Category;
  stage: AssignmentStage;
  assignedAt: Date;
  dueOn: PlainDate | null;
  submittedAt: Date | null;
}

const lineFacts = {
  id: true, stage: true, assignedAt: true, dueOn: true, submittedAt: true, application: { select: { number: true, category: true } },
} satisfies Prisma.AssignmentSelect;

function lineOf(row: Prisma.AssignmentGetPayload<{ select: typeof lineFacts }>): OwnAssignmentLine {
  const { id, stage, assignedAt, dueOn, submittedAt, application } = row;
  return { id, stage, assignedAt, submittedAt, number: application.number ?? "—", category: application.category, dueOn: dueOn && fromDbDay(dueOn) };
}

/** What the expert has to do, most urgent first; bounded by the expert's own load. */
export async function listOwnOpenAssignments(actor: Actor): Promise<OwnAssignmentLine[]> {
  const rows = await db.assignment.findMany({
    where: { AND: [own(actor), { stage: { in: ["assigned", "declared"] }, application: { stage: "assessment" } }] },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { assignedAt: "asc" }, { id: "asc" }],
    take: 200,
    select: lineFacts,
  });
  return rows.map(lineOf);
}

/** What is done: submitted, stood aside, withdrawn, or ended with the assessment; latest first. */
export async function listOwnFinishedAssignments(actor: Actor, request: PageRequest, size = 20): Promise<Page<OwnAssignmentLine>> {
  const page = await keysetPage(request, size, (row: { id: string; assignedAt: Date }) => ({ value: row.assignedAt.toISOString(), id: row.id }), (range) => {
    const { where, orderBy } = descending("assignedAt", range);
    const finished: Prisma.AssignmentWhereInput = { OR: [{ stage: { in: ["submitted", "refused", "withdrawn"] } }, { application: { stage: { not: "assessment" } } }] };
    return db.assignment.findMany({ where: { AND: [own(actor), finished, where] }, orderBy, take: range.take, select: lineFacts });
  });
  return { ...page, rows: page.rows.map(lineOf) };
}

export interface OwnScoreSheet {
  scores: Scores;
  total: number | null;
  strengths: string;
  weaknesses: string;
  suggestion: SubmitScoresInput["suggestion"] | null;
}

export interface OwnAssignment extends OwnAssignmentLine {
  version: number;
  callTitle: string;
  refusalReason: string | null;
  withdrawnReason: string | null;
  mayDeclare: boolean;
  mayRefuse: boolean;
  mayScore: boolean;
  /** Why the expert must stand aside, found from the standing declaration; the content is closed then. */
  ties: string[];
  /** Names only, to recognise a conflict by; while the declaration is open. */
  parties: CaseParties | null;
  /** After the declaration, while the application is being assessed: without contacts and without the recommender's opinion. */
  content: SubmissionContent | null;
  layout: Layout | null;
  weights: Weights;
  sheet: OwnScoreSheet;
}

/** One assignment as its expert sees it; undefined when it is not the expert's own. */
export async function findOwnAssignment(actor: Actor, id: string): Promise<OwnAssignment | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.assignment.findFirst({
    where: { AND: [{ id }, own(actor)] },
    include: { application: { select: { id: true, number: true, category: true, stage: true, cityCode: true, fieldCode: true, regions: true, call: { select: { title: true, parameters: true } } } } },
  });
  if (!row) return undefined;
  const { application } = row;
  const running = application.stage === "assessment" && (row.stage === "assigned" || row.stage === "declared" || row.stage === "submitted");
  const ties = running ? await findCertainTies(db, row, await readClock()) : [];
  const open = running && row.stage !== "assigned" && ties.length === 0;
  const [parties, submission, layout] = await Promise.all([
    running && row.stage === "assigned" ? partiesOf(db, application.id) : null,
    open ? findContent(actor, application.id) : null,
    open ? readLayout(application) : null,
  ]);
  return {
    ...lineOf(row),
    version: row.version,
    callTitle: application.call.title,
    refusalReason: row.refusalReason,
    withdrawnReason: row.withdrawnReason,
    mayDeclare: can(actor, "assignment.declare", row),
    mayRefuse: can(actor, "assignment.refuse", row),
    mayScore: open && can(actor, "assignment.score", row),
    ties,
    parties,
    content: submission,
    layout,
    weights: weightsOf(pinnedParameters(application.call.parameters)),
    sheet: {
      scores: row.scores as Scores,
      total: row.total?.toNumber() ?? null,
      strengths: row.strengths,
      weaknesses: row.weaknesses,
      suggestion: row.suggestion as OwnScoreSheet["suggestion"],
    },
  };
}

async function findContent(actor: Actor, applicationId: string): Promise<SubmissionContent | null> {
  const application = await db.application.findFirst({
    where: { AND: [{ id: applicationId }, scope(actor, "application.readForAssessment") as Prisma.ApplicationWhereInput] },
    select: { submissions: { orderBy: { ordinal: "desc" }, take: 1, select: { contentText: true } } },
  });
  const text = application?.submissions[0]?.contentText;
  return text === undefined ? null : contentFor(parseSubmission(text), "expert");
}
