import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { advance } from "@/lib/accounts/advance";
import type { Prisma, Tx } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import type { Notification } from "@/lib/platform/event-log";
import type { AssignmentAction } from "@/lib/workflow/assignment-stages";
import { evaluationAssignmentStages } from "@/lib/workflow/evaluation-assignment-stages";

const facts = {
  case: { select: { id: true, stage: true, content: true } },
  expert: { select: { id: true, userId: true, name: true } },
} satisfies Prisma.EvaluationAssignmentInclude;

export type LockedEvaluator = Prisma.EvaluationAssignmentGetPayload<{ include: typeof facts }>;

/** One expert's part in an evaluation, locked; the case is held in its stage first. @throws ExpectedError "notFound" */
export async function lockEvaluator(tx: Tx, actor: Actor, id: string): Promise<LockedEvaluator> {
  await tx.$queryRaw`SELECT 1 FROM "BaseCase" WHERE id = (SELECT "caseId" FROM "EvaluationAssignment" WHERE id = ${id}::uuid) FOR SHARE`;
  await tx.$queryRaw`SELECT 1 FROM "EvaluationAssignment" WHERE id = ${id}::uuid FOR UPDATE`;
  const assignment = await tx.evaluationAssignment.findFirst({
    where: { AND: [{ id }, scope(actor, "evaluationAssignment.read") as Prisma.EvaluationAssignmentWhereInput] },
    include: facts,
  });
  if (!assignment) throw notFoundError("该评价任务");
  return assignment;
}

interface Move {
  actor: Actor;
  assignment: LockedEvaluator;
  action: AssignmentAction;
  data?: Prisma.EvaluationAssignmentUncheckedUpdateManyInput;
  reason?: string;
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/** Moves one expert's part by one act of its table. @throws as `advance` */
export async function moveEvaluator(tx: Tx, { assignment, data, ...rest }: Move): Promise<void> {
  await advance(tx, {
    ...rest,
    table: evaluationAssignmentStages,
    object: assignment,
    update: (where, next) => tx.evaluationAssignment.updateMany({ where, data: { ...data, ...next } }),
  });
}
