import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import { requireHandled } from "./require-handled";
import type { SendBackInput } from "./schema";

/** The approver does not agree or wants more: back to the handler, with the reason kept until it is handled again. */
export async function sendBackToHandler(actor: Actor, input: SendBackInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    const recommendation = await requireHandled(tx, actor, application, "sendBackToHandler");
    await moveApplication(tx, {
      actor,
      application,
      action: "sendBackToHandler",
      reason: input.reason,
      notify: [{ recipientId: recommendation.handlerId, template: "application.sentBackToHandler", data: { applicationId: application.id, reason: input.reason } }],
    });
    await tx.recommendation.update({
      where: { id: recommendation.id },
      data: { handledAt: null, returnedReason: input.reason, version: { increment: 1 } },
    });
    return null;
  });
}
