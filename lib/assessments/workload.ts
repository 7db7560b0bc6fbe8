import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { fromDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { AssignmentStage } from "@/lib/workflow/assignment-stages";
import type { StageCount } from "@/lib/workflow/stage-table";

/** The expert's assignments by stage, while their applications are being assessed. One query. */
export async function readAssignmentWorkload(actor: Actor): Promise<readonly StageCount<AssignmentStage>[]> {
  const groups = await db.assignment.groupBy({
    by: ["stage"],
    where: { AND: [scope(actor, "assignment.read"), { application: { stage: "assessment" } }] },
    _count: { _all: true },
    _min: { assignedAt: true },
  });
  return groups.map((group) => ({ stage: group.stage, count: group._count._all, oldestAt: group._min.assignedAt }));
}

export interface OwnAssignment {
  id: string;
  /** Number and field only: who the host is, an expert learns after the declaration of no conflict. */
  number: string;
  stage: AssignmentStage;
  assignedAt: Date;
  dueOn: PlainDate | null;
}

/** The expert's open assignments, the most urgent first. */
export async function listOpenAssignments(actor: Actor): Promise<readonly OwnAssignment[]> {
  const rows = await db.assignment.findMany({
    where: { AND: [scope(actor, "assignment.read"), { application: { stage: "assessment" }, stage: { in: ["assigned", "declared"] } }] },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { assignedAt: "asc" }, { id: "asc" }],
    take: 50,
    select: { id: true, stage: true, assignedAt: true, dueOn: true, application: { select: { number: true } } },
  });
  return rows.map((row) => ({ id: row.id, number: row.application.number ?? "—", stage: row.stage, assignedAt: row.assignedAt, dueOn: row.dueOn && fromDbDay(row.dueOn) }));
}
