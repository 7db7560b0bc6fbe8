import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import type { Notification } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { lockApplication } from "./lock-application";
import { moveApplication } from "./move-application";
import type { StateOpinionInput } from "./schema";

/** 陈述意见: what the host has to say to the examination, kept with the case in its own words; the examiner is told. */
export async function stateOpinion(actor: Actor, input: StateOpinionInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    const notify: Notification[] = application.examinerId
      ? [{ recipientId: application.examinerId, template: "application.stated", data: { applicationId: application.id, number: application.number } }]
      : [];
    await moveApplication(tx, { actor, application, action: "state", notify });
    await tx.hostStatement.create({
      data: { applicationId: application.id, stage: application.stage, text: input.text, madeById: actor.userId!, madeByName: actor.name, madeAt: await receivedAt(tx) },
    });
    return null;
  });
}
