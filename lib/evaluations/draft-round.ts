import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import type { Prisma } from "@/lib/platform/db";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { evaluationRoundStages } from "@/lib/workflow/evaluation-round-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import type { DraftRoundInput, RoundInput } from "./schema";

/** The columns that a draft may change. */
export function roundColumns({ title, periodFrom, periodTo, submitBy, scope, indicators }: RoundInput) {
  return {
    title,
    periodFrom: toDbDay(periodFrom),
    periodTo: toDbDay(periodTo),
    submitBy: toDbDay(submitBy),
    scope: scope as unknown as Prisma.InputJsonObject,
    indicators: indicators as unknown as Prisma.InputJsonObject,
  };
}

/** 拟制评价轮次: “省科技厅定期组织” names no period, so each round is one the province draws up. */
export async function draftRound(actor: Actor, { round }: DraftRoundInput): Promise<{ roundId: string }> {
  return transaction(async (tx) => {
    authorize(actor, "evaluationRound.draft");
    const { to, clause } = getTransition(evaluationRoundStages, null, "draft");
    const made = await tx.evaluationRound.create({
      select: { id: true },
      data: { ...roundColumns(round), stage: to, createdById: actor.userId!, createdAt: await receivedAt(tx) },
    });
    await recordEvent(tx, { actor, action: "evaluationRound.draft", subject: { type: "evaluationRound", id: made.id }, stage: { from: null, to }, clause });
    return { roundId: made.id };
  });
}
