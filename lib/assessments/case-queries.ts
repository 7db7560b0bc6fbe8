import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { findConflicts, type Conflict } from "@/lib/experts/conflicts";
import { expertTies, tiesOf } from "@/lib/experts/expert-ties";
import { loadObstacles, openLoads } from "@/lib/experts/open-load";
import { today } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { isUuid } from "@/lib/platform/uuid";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import type { ApplicationStage } from "@/lib/workflow/application-stages";
import { assignmentStages, type AssignmentAction, type AssignmentStage } from "@/lib/workflow/assignment-stages";
import { transitionsFrom } from "@/lib/workflow/next-stage";
import type { Layout } from "./layout";
import { partiesOf } from "./parties-of";
import { readLayout } from "./read-layout";

export interface CaseAssignment {
  id: string;
  expertName: string;
  employerName: string;
  stage: AssignmentStage;
  assignedAt: Date;
  dueOn: PlainDate | null;
  submittedAt: Date | null;
  total: number | null;
  /** Why the expert stood aside, or why the assignment was withdrawn. */
  reason: string | null;
  /** Ties that came up since; an officer should withdraw the assignment. */
  conflicts: Conflict[];
  possible: AssignmentAction[];
}

export interface Candidate {
  expertId: string;
  name: string;
  title: string | null;
  employerName: string;
  fieldCodes: string[];
  languages: string[];
  fieldMatch: boolean;
  load: number;
  maximumLoad: number;
  conflicts: Conflict[];
  /** Had this case before: stood aside, or was withdrawn. */
  earlier: AssignmentStage | null;
  /** Why this expert cannot be assigned; empty when nothing is in the way. */
  obstacles: string[];
}

export interface CaseForAssignment {
  application: { id: string; number: string; hostName: string; category: Category; fieldCode: string | null; fieldZh: string; stage: ApplicationStage; callId: string; callTitle: string };
  assignments: CaseAssignment[];
  candidates: Candidate[];
  minimumExperts: number;
  mayAssign: boolean;
  layout: Layout;
  today: PlainDate;
}

const isLive = (stage: AssignmentStage) => stage === "assigned" || stage === "declared" || stage === "submitted";

/** One application with its experts and the pool to choose from. A fixed number of queries, whatever the pool. */
export async function findCaseForAssignment(actor: Actor, applicationId: string): Promise<CaseForAssignment | undefined> {
  if (!isUuid(applicationId)) return undefined;
  const application = await db.application.findFirst({
    where: { AND: [{ id: applicationId }, scope(actor, "application.readScores") as Prisma.ApplicationWhereInput] },
    include: {
      call: { select: { id: true, title: true, parameters: true } },
      organization: { select: { name: true } },
      assignments: { orderBy: [{ assignedAt: "asc" }, { id: "asc" }], include: { expert: { include: expertTies } } },
    },
  });
  if (!application) return undefined;
  const [parties, experts, loads, layout, day] = await Promise.all([
    partiesOf(db, application.id),
    db.expert.findMany({ where: { active: true }, include: expertTies }),
    openLoads(db),
    readLayout(application),
    today(),
  ]);
  const earlierOf = new Map(application.assignments.map((one) => [one.expertId, one.stage]));
  const candidates = experts
    .filter(({ id }) => !isLive(earlierOf.get(id) ?? "withdrawn"))
    .map((expert): Candidate => {
      const conflicts = findConflicts(tiesOf(expert), parties, day);
      const load = loads.get(expert.id) ?? 0;
      return {
        expertId: expert.id,
        name: expert.name,
        title: expert.title,
        employerName: expert.employerName,
        fieldCodes: expert.fieldCodes,
        languages: expert.languages,
        fieldMatch: application.fieldCode !== null && expert.fieldCodes.includes(application.fieldCode),
        load,
        maximumLoad: expert.maximumLoad,
        conflicts,
        earlier: earlierOf.get(expert.id) ?? null,
        obstacles: [...conflicts.filter(({ weight }) => weight === "certain").map(({ text }) => text), ...loadObstacles(expert, load)],
      };
    });
  return {
    application: {
      id: application.id,
      number: application.number ?? "—",
      hostName: application.organization.name,
      category: application.category,
      fieldCode: application.fieldCode,
      fieldZh: application.fieldZh ?? "",
      stage: application.stage,
      callId: application.call.id,
      callTitle: application.call.title,
    },
    assignments: application.assignments.map((one): CaseAssignment => ({
      id: one.id,
      expertName: one.expert.name,
      employerName: one.expert.employerName,
      stage: one.stage,
      assignedAt: one.assignedAt,
      dueOn: one.dueOn && fromDbDay(one.dueOn),
      submittedAt: one.submittedAt,
      total: one.total?.toNumber() ?? null,
      reason: one.stage === "refused" ? one.refusalReason : one.stage === "withdrawn" ? one.withdrawnReason : null,
      conflicts: isLive(one.stage) ? findConflicts(tiesOf(one.expert), parties, day).filter(({ weight }) => weight === "certain") : [],
      possible: transitionsFrom(assignmentStages, one.stage).map(({ action }) => action).filter((action) => can(actor, `assignment.${action}`, { ...one, application })),
    })),
    candidates: candidates.sort(bySuitability),
    minimumExperts: pinnedParameters(application.call.parameters).assessmentExpertsMinimum,
    mayAssign: can(actor, "application.assignExpert", application),
    layout,
    today: day,
  };
}

/** Those who can be assigned first, then matching field, then the lightest load. */
function bySuitability(left: Candidate, right: Candidate): number {
  return (
    Number(left.obstacles.length > 0) - Number(right.obstacles.length > 0) ||
    Number(right.fieldMatch) - Number(left.fieldMatch) ||
    Number(left.conflicts.length > 0) - Number(right.conflicts.length > 0) ||
    left.load - right.load ||
    left.name.localeCompare(right.name, "zh-CN") ||
    (left.expertId < right.expertId ? -1 : 1)
  );
}
