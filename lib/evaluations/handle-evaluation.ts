import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import type { CaseIdInput } from "@/lib/cases/schema";
import { conflictError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { lockEvaluation, moveEvaluation, signature } from "./move-evaluation";
import type { HandleEvaluationInput } from "./schema";

/** 第十三条（四） “协助…绩效评价”, 第二十一条: opinion, what was verified, and the recommender's own support, written by its handler. */
export async function handleEvaluation(actor: Actor, input: HandleEvaluationInput): Promise<null> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, input.caseId);
    if (evaluation.locked.version !== input.version) throw conflictError();
    const earlier = evaluation.content.recommender?.handledByIds ?? [];
    const approvers = await recipientsOf(tx, { recommenderId: evaluation.locked.recommenderId }, ["recommenderApprover"]);
    await moveEvaluation(tx, {
      actor,
      evaluation,
      action: "handle",
      data: { handlerId: actor.userId },
      adds: {
        recommender: {
          opinion: input.opinion,
          systems: input.systems,
          supports: input.supports,
          handledByIds: [...new Set([...earlier, actor.userId!])],
          ...(await signature(tx, actor)),
        },
      },
      notify: approvers
        .filter((recipientId) => recipientId !== actor.userId)
        .map((recipientId) => ({ recipientId, template: "evaluation.awaitsApproval", data: { caseId: evaluation.locked.id, title: evaluation.locked.title } })),
    });
    return null;
  });
}

/** 审核并报送: another person than those who wrote the opinion. @throws ExpectedError "refused", AccessError */
export async function forwardEvaluation(actor: Actor, input: CaseIdInput): Promise<null> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, input.caseId);
    if (evaluation.content.recommender?.handledByIds.includes(actor.userId!)) throw refusedError("您写过本件的评价意见，须由另一位审核人报送。");
    const officers = await recipientsOf(tx, { province: true }, ["provinceOfficer"]);
    await moveEvaluation(tx, {
      actor,
      evaluation,
      action: "forward",
      notify: officers.map((recipientId) => ({ recipientId, template: "evaluation.forwarded", data: { caseId: evaluation.locked.id, title: evaluation.locked.title } })),
    });
    return null;
  });
}
