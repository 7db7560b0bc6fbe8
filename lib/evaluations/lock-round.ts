import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { advance } from "@/lib/accounts/advance";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, notFoundError } from "@/lib/platform/errors";
import { evaluationRoundStages, type EvaluationRoundAction } from "@/lib/workflow/evaluation-round-stages";

export type LockedRound = Prisma.EvaluationRoundGetPayload<object>;

/** The round, locked until the transaction ends. @param version as the page showed it. @throws ExpectedError "notFound" | "conflict" */
export async function lockRound(tx: Tx, actor: Actor, id: string, version: number): Promise<LockedRound> {
  await tx.$queryRaw`SELECT 1 FROM "EvaluationRound" WHERE id = ${id}::uuid FOR UPDATE`;
  const round = await tx.evaluationRound.findFirst({ where: { AND: [{ id }, scope(actor, "evaluationRound.read") as Prisma.EvaluationRoundWhereInput] } });
  if (!round) throw notFoundError("该评价轮次");
  if (round.version !== version) throw conflictError("此轮次刚刚已被他人修改。您填写的内容仍在本页，请另开页面查看最新内容后再保存。");
  return round;
}

interface RoundMove {
  actor: Actor;
  round: LockedRound;
  action: Exclude<EvaluationRoundAction, "draft">;
  data?: Prisma.EvaluationRoundUncheckedUpdateManyInput;
  reason?: string;
  payload?: Prisma.InputJsonObject;
}

/** Moves a locked round by one act of its table. @returns the event's id. @throws as `advance` */
export async function moveRound(tx: Tx, { round, data, ...rest }: RoundMove): Promise<{ eventId: string }> {
  return advance(tx, {
    ...rest,
    table: evaluationRoundStages,
    object: round,
    update: (where, next) => tx.evaluationRound.updateMany({ where, data: { ...data, ...next } }),
  });
}
