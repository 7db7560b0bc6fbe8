import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { refusedError } from "@/lib/platform/errors";
import type { Notification } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { lockApplication } from "./lock-application";
import { moveApplication } from "./move-application";
import type { RetractInput } from "./schema";

/** 申请撤回: once the province has the case it must consent. @throws ExpectedError "refused" while a request is open */
export async function requestRetraction(actor: Actor, input: RetractInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    if (application.retractionRequestedAt) throw refusedError("已经提出撤回申请，请等待省科技厅答复。");
    const notify: Notification[] = application.examinerId
      ? [{ recipientId: application.examinerId, template: "application.retractionRequested", data: { applicationId: application.id, number: application.number } }]
      : [];
    await moveApplication(tx, {
      actor,
      application,
      action: "requestRetraction",
      reason: input.reason,
      data: { retractionRequestedAt: await receivedAt(tx), retractionReason: input.reason },
      notify,
    });
    return null;
  });
}
