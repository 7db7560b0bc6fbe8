import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { refusedError } from "@/lib/platform/errors";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import { tellHost } from "../people-to-tell";
import { requireHandled } from "./require-handled";
import { requireQuotaLeft } from "./quota";
import type { RecommendInput } from "./schema";

/**
 * 同意推荐: “对符合条件的推荐至省科技厅” (第十一条（二）), by somebody other than the handler, within the call's quota and, where
 * the call asks for it, with a rank. After the call's 推荐截止 it is still possible and recorded as late: a host does not
 * lose its case because an office was slow (domain.md 第十一条（二）).
 */
export async function recommend(actor: Actor, input: RecommendInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    const recommendation = await requireHandled(tx, actor, application, "recommend");
    if (recommendation.proposal !== "recommend") throw refusedError("经办人建议不予推荐。不同意的，请退回经办人重新提出意见。");
    if (application.call.rankingRequired && application.recommenderRank === null) {
      throw refusedError(`“${application.call.title}”要求按优先次序推荐，请先排序再推荐。`);
    }
    await requireQuotaLeft(tx, application.call, application.recommenderId);

    const at = await receivedAt(tx);
    const { recommendBy } = application.call;
    const late = recommendBy !== null && shanghaiDay(at) > fromDbDay(recommendBy);
    const { eventId } = await moveApplication(tx, {
      actor,
      application,
      action: "recommend",
      payload: { submissionOrdinal: recommendation.submissionOrdinal, rank: application.recommenderRank, afterRecommendBy: late },
      notify: await tellHost(tx, application, "application.recommended"),
    });
    await tx.recommendation.update({
      where: { id: recommendation.id },
      data: {
        approverId: actor.userId!,
        approverName: actor.name,
        approvedAt: at,
        letterNumber: input.letterNumber === "" ? null : input.letterNumber,
        version: { increment: 1 },
      },
    });
    await dischargeObligations(tx, { type: "application", id: application.id }, "recommendation", eventId);
    return null;
  });
}
