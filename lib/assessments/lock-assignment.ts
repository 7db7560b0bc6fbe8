import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { advance } from "@/lib/accounts/advance";
import type { Prisma, Tx } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import type { Notification } from "@/lib/platform/event-log";
import { assignmentStages, type AssignmentAction } from "@/lib/workflow/assignment-stages";

const assignmentFacts = {
  application: { select: { id: true, stage: true, number: true, call: { select: { id: true, title: true, parameters: true } } } },
  expert: { select: { id: true, userId: true, name: true } },
} satisfies Prisma.AssignmentInclude;

export type LockedAssignment = Prisma.AssignmentGetPayload<{ include: typeof assignmentFacts }>;

/**
 * The assignment, locked; its application is held in its stage first, as everywhere the application before what hangs on
 * it. Not visible to this actor is the same as not there. @throws ExpectedError "notFound"
 */
export async function lockAssignment(tx: Tx, actor: Actor, id: string): Promise<LockedAssignment> {
  await tx.$queryRaw`SELECT 1 FROM "Application" WHERE id = (SELECT "applicationId" FROM "Assignment" WHERE id = ${id}::uuid) FOR SHARE`;
  await tx.$queryRaw`SELECT 1 FROM "Assignment" WHERE id = ${id}::uuid FOR UPDATE`;
  const assignment = await tx.assignment.findFirst({
    where: { AND: [{ id }, scope(actor, "assignment.read")] },
    include: assignmentFacts,
  });
  if (!assignment) throw notFoundError("该评审任务");
  return assignment;
}

interface Move {
  actor: Actor;
  assignment: LockedAssignment;
  action: AssignmentAction;
  data?: Prisma.AssignmentUncheckedUpdateManyInput;
  reason?: string;
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/** Moves one expert's assignment by one act of its table. @throws as `advance` */
export async function moveAssignment(tx: Tx, { assignment, data, ...rest }: Move): Promise<void> {
  await advance(tx, {
    ...rest,
    table: assignmentStages,
    object: assignment,
    update: (where, next) => tx.assignment.updateMany({ where, data: { ...data, ...next } }),
  });
}
