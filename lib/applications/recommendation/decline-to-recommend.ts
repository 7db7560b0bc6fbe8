import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { refusedError } from "@/lib/platform/errors";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import { tellHost } from "../people-to-tell";
import { requireHandled } from "./require-handled";
import type { DeclineInput } from "./schema";

/** 不予推荐 (第十一条（二）): two people agree, the reasons are written and the host is told them. */
export async function declineToRecommend(actor: Actor, input: DeclineInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    const recommendation = await requireHandled(tx, actor, application, "declineToRecommend");
    if (recommendation.proposal !== "decline") throw refusedError("经办人建议推荐。不同意的，请退回经办人重新提出意见。");
    const { eventId } = await moveApplication(tx, {
      actor,
      application,
      action: "declineToRecommend",
      reason: input.reason,
      data: { endReason: input.reason },
      payload: { submissionOrdinal: recommendation.submissionOrdinal },
      notify: await tellHost(tx, application, "application.notRecommended", { reason: input.reason }),
    });
    await tx.recommendation.update({
      where: { id: recommendation.id },
      data: { approverId: actor.userId!, approverName: actor.name, approvedAt: await receivedAt(tx), declineReason: input.reason, version: { increment: 1 } },
    });
    await dischargeObligations(tx, { type: "application", id: application.id }, "recommendation", eventId);
    return null;
  });
}
