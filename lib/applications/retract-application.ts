import "server-only";
import type { Actor } from "@/lib/access/actor";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { lockApplication } from "./lock-application";
import { moveApplication } from "./move-application";
import type { RetractInput } from "./schema";

/** 撤回申请: free until the recommender has decided; later the province must consent (request-retraction.ts). */
export async function retractApplication(actor: Actor, input: RetractInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    const { eventId } = await moveApplication(tx, {
      actor,
      application,
      action: "retract",
      reason: input.reason,
      data: { endReason: input.reason },
    });
    const subject = { type: "application", id: application.id };
    await dischargeObligations(tx, subject, "correction", eventId);
    await dischargeObligations(tx, subject, "recommendation", eventId);
    return null;
  });
}
