import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { recipientsOf } from "@/lib/accounts/recipients";
import { receivedAt } from "@/lib/platform/clock";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { gradeLabels, type Grade } from "@/lib/regulation/terms";
import { evaluationRoundStages } from "@/lib/workflow/evaluation-round-stages";
import type { EvaluationStage } from "@/lib/workflow/evaluation-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { lockRound, moveRound } from "./lock-round";
import { lockEvaluation, moveEvaluation, tellHost } from "./move-evaluation";
import type { PublishRoundInput } from "./schema";

/** Decided, or without a grade in this round: nothing of it is still to be done before publication. */
export const readyToPublish: readonly string[] = ["decided", "deferred", "absent", "ended"] satisfies EvaluationStage[];

/**
 * 公布评价结果: all at once, when every base is decided, deferred, absent, or has left. What follows from a grade is only proposed
 * (consequences.ts) and done by a person. @throws ExpectedError "refused" naming who is not ready
 */
export async function publishRound(actor: Actor, input: PublishRoundInput): Promise<{ noticeId: string; published: number }> {
  return transaction(
    async (tx) => {
      const round = await lockRound(tx, actor, input.roundId, input.version);
      getTransition(evaluationRoundStages, round.stage, "publish");
      authorize(actor, "evaluationRound.publish", round);
      const cases = await tx.baseCase.findMany({
        where: { roundId: round.id, process: "evaluation" },
        orderBy: { id: "asc" },
        select: { id: true, stage: true, recommenderId: true, base: { select: { nameZh: true } } },
      });
      const open = cases.filter(({ stage }) => !readyToPublish.includes(stage));
      if (open.length > 0) {
        const named = open.slice(0, 5).map(({ base }) => base.nameZh).join("、");
        throw refusedError(`还不能公布，有 ${open.length} 个基地没有确定等次：${named}${open.length > 5 ? "等" : ""}。`);
      }
      const decided = cases.filter(({ stage }) => stage === "decided");
      for (const { id, recommenderId } of decided) {
        const evaluation = await lockEvaluation(tx, actor, id);
        const data = { grade: gradeLabels[evaluation.locked.grade as Grade] };
        const office = await recipientsOf(tx, { recommenderId });
        const told = [...(await tellHost(tx, evaluation, "evaluation.published", data)), ...office.map((recipientId) => ({ recipientId, template: "evaluation.published", data: { caseId: id, title: evaluation.locked.title, ...data } }))];
        await moveEvaluation(tx, { actor, evaluation, action: "publish", payload: data, notify: told });
      }
      const at = await receivedAt(tx);
      const notice = await tx.notice.create({ select: { id: true }, data: { kind: "general", title: input.title, body: input.body, publishedAt: at } });
      await moveRound(tx, { actor, round, action: "publish", data: { publishedAt: at }, payload: { noticeId: notice.id, published: decided.length, without: cases.length - decided.length } });
      return { noticeId: notice.id, published: decided.length };
    },
    { timeoutSeconds: 300 },
  );
}
