import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { today } from "@/lib/platform/clock";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { isUuid } from "@/lib/platform/uuid";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import type { ApplicationStage } from "@/lib/workflow/application-stages";
import type { AssignmentStage } from "@/lib/workflow/assignment-stages";
import { findConclusionGaps } from "./conclusion-gaps";
import type { suggestionLabels } from "./schema";
import { resultsOf, type ApplicationResult } from "./statistics";

const assessedStages: ApplicationStage[] = ["assessment", "proposal", "publicNotice", "decision", "recognized", "notRecognized"];
const categories = Object.keys(categoryLabels) as Category[];

const visible = (actor: Actor): Prisma.ApplicationWhereInput => ({
  AND: [scope(actor, "application.readScores") as Prisma.ApplicationWhereInput, { stage: { in: assessedStages } }],
});

export type StageCounts = Record<AssignmentStage, number>;

function countStages(assignments: readonly { stage: AssignmentStage }[]): StageCounts {
  const counts: StageCounts = { assigned: 0, declared: 0, refused: 0, submitted: 0, withdrawn: 0 };
  for (const { stage } of assignments) counts[stage] += 1;
  return counts;
}

export interface AssessmentLine {
  callId: string;
  callTitle: string;
  category: Category;
  /** Being assessed now, and past the assessment. */
  running: number;
  concluded: number;
  /** Applications being assessed that no expert has. */
  unassigned: number;
  /** Of the applications being assessed. */
  assignments: StageCounts;
}

/** Calls and categories that are or were assessed, latest call first. Two queries. */
export async function listAssessments(actor: Actor): Promise<AssessmentLine[]> {
  const applications = await db.application.findMany({
    where: visible(actor),
    select: { callId: true, category: true, stage: true, call: { select: { title: true } }, assignments: { select: { stage: true } } },
    orderBy: [{ call: { year: "desc" } }, { callId: "desc" }],
  });
  const callIds = [...new Set(applications.map(({ callId }) => callId))];
  return callIds.flatMap((callId) =>
    categories.flatMap((category) => {
      const own = applications.filter((application) => application.callId === callId && application.category === category);
      const running = own.filter(({ stage }) => stage === "assessment");
      if (own.length === 0) return [];
      return [
        {
          callId,
          callTitle: own[0]!.call.title,
          category,
          running: running.length,
          concluded: own.length - running.length,
          unassigned: running.filter(({ assignments }) => assignments.every(({ stage }) => stage === "refused" || stage === "withdrawn")).length,
          assignments: countStages(running.flatMap(({ assignments }) => assignments)),
        },
      ];
    }),
  );
}

export interface Opinion {
  assignmentId: string;
  expertName: string;
  total: number;
  suggestion: keyof typeof suggestionLabels;
  strengths: string;
  weaknesses: string;
}

export interface AssessedCase {
  id: string;
  number: string;
  hostName: string;
  cityCode: string;
  fieldZh: string;
  stage: ApplicationStage;
  assignments: StageCounts;
  /** Not submitted although the day has passed; only told, nothing follows by itself. */
  overdue: number;
  result: ApplicationResult | null;
  /** The spread is wider than the parameter: the panel should look again. */
  flagged: boolean;
  opinions: Opinion[];
}

export interface PanelRecord {
  id: string;
  metOn: PlainDate;
  place: string;
  attendees: string;
  record: string;
  recordedBy: string;
}

export interface CategoryAssessment {
  call: { id: string; title: string };
  category: Category;
  /** Categories of the call with how many applications each has here. */
  categories: { category: Category; count: number }[];
  minimumExperts: number;
  spreadFlag: number;
  cases: AssessedCase[];
  panels: PanelRecord[];
  /** Whether anything is being assessed, whether this actor may end it, and why it cannot end yet. */
  conclusion: { running: number; allowed: boolean; gaps: string[] };
  mayRecordPanel: boolean;
  today: PlainDate;
}

/** One category of a call under assessment; without a category the first that has applications. Undefined when there is nothing for this actor. */
export async function findCategoryAssessment(actor: Actor, callId: string, wanted?: Category): Promise<CategoryAssessment | undefined> {
  if (!isUuid(callId)) return undefined;
  const [call, groups, day] = await Promise.all([
    db.call.findFirst({ where: { AND: [{ id: callId }, scope(actor, "call.read") as Prisma.CallWhereInput] }, select: { id: true, title: true, parameters: true } }),
    db.application.groupBy({ by: ["category"], where: { AND: [visible(actor), { callId }] }, _count: true }),
    today(),
  ]);
  if (!call || groups.length === 0) return undefined;
  const counted = categories.flatMap((category) => groups.filter((group) => group.category === category).map((group) => ({ category, count: group._count })));
  const category = counted.find((one) => one.category === wanted)?.category ?? counted[0]!.category;
  const [rows, panels] = await Promise.all([readCases(actor, callId, category, day), db.panel.findMany({ where: { callId, category }, orderBy: [{ metOn: "asc" }, { id: "asc" }] })]);
  const parameters = pinnedParameters(call.parameters);
  const running = rows.filter(({ stage }) => stage === "assessment");
  return {
    call: { id: call.id, title: call.title },
    category,
    categories: counted,
    minimumExperts: parameters.assessmentExpertsMinimum,
    spreadFlag: parameters.assessmentSpreadFlag,
    cases: casesOf(rows, parameters.assessmentSpreadFlag),
    panels: can(actor, "panel.read") ? panels.map(({ id, metOn, place, attendees, record, recordedBy }) => ({ id, metOn: fromDbDay(metOn), place, attendees, record, recordedBy })) : [],
    conclusion: {
      running: running.length,
      allowed: running.length > 0 && running.every((row) => can(actor, "application.concludeAssessment", row)),
      gaps: findConclusionGaps(running, panels.length, parameters.assessmentExpertsMinimum),
    },
    mayRecordPanel: can(actor, "panel.record"),
    today: day,
  };
}

async function readCases(actor: Actor, callId: string, category: Category, day: PlainDate) {
  const rows = await db.application.findMany({
    where: { AND: [visible(actor), { callId, category }] },
    orderBy: [{ number: "asc" }, { id: "asc" }],
    select: {
      id: true,
      number: true,
      cityCode: true,
      fieldZh: true,
      stage: true,
      firstSubmittedAt: true,
      organization: { select: { name: true } },
      assignments: {
        orderBy: { assignedAt: "asc" },
        select: { id: true, expertId: true, stage: true, dueOn: true, total: true, suggestion: true, strengths: true, weaknesses: true, expert: { select: { name: true } } },
      },
    },
  });
  return rows.map((row) => ({
    ...row,
    overdue: row.assignments.filter(({ stage, dueOn }) => (stage === "assigned" || stage === "declared") && dueOn !== null && dueOn < toDbDay(day)).length,
  }));
}

type CaseRow = Awaited<ReturnType<typeof readCases>>[number];

function casesOf(rows: readonly CaseRow[], spreadFlag: number): AssessedCase[] {
  const submitted = (row: CaseRow) => row.assignments.filter(({ stage, total }) => stage === "submitted" && total !== null);
  const results = resultsOf(rows.flatMap((row) => submitted(row).map(({ expertId, total }) => ({ applicationId: row.id, expertId, total: total!.toNumber() }))));
  const cases = rows.map((row): AssessedCase => {
    const result = results.find(({ applicationId }) => applicationId === row.id) ?? null;
    return {
      id: row.id,
      number: row.number ?? "—",
      hostName: row.organization.name,
      cityCode: row.cityCode,
      fieldZh: row.fieldZh ?? "",
      stage: row.stage,
      assignments: countStages(row.assignments),
      overdue: row.overdue,
      result,
      flagged: result !== null && result.spread > spreadFlag,
      opinions: submitted(row).map((one) => ({
        assignmentId: one.id,
        expertName: one.expert.name,
        total: one.total!.toNumber(),
        suggestion: one.suggestion as Opinion["suggestion"],
        strengths: one.strengths,
        weaknesses: one.weaknesses,
      })),
    };
  });
  return cases.sort((left, right) => (left.result?.rank ?? Infinity) - (right.result?.rank ?? Infinity) || (left.number < right.number ? -1 : 1));
}
