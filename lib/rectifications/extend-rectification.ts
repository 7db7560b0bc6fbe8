import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { today } from "@/lib/platform/clock";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { setRectificationDuty } from "./duty";
import { lockRectification, moveRectification, signature } from "./move-rectification";
import type { ExtendRectificationInput } from "./schema";

/** 延长整改期限: a decision with its reason; the day before stays on record, its duty is closed and a new one made. */
export async function extendRectification(actor: Actor, input: ExtendRectificationInput): Promise<null> {
  return transaction(async (tx) => {
    const rectification = await lockRectification(tx, actor, input.caseId);
    const { locked, content } = rectification;
    if (input.dueOn <= content.dueOn) throw fieldError("dueOn", `须晚于现在的整改截止日 ${content.dueOn}`);
    if (input.dueOn <= (await today(tx))) throw fieldError("dueOn", "整改截止日须晚于今天");
    const host = await recipientsOf(tx, { organizationId: locked.organizationId });
    const { eventId } = await moveRectification(tx, {
      actor,
      rectification,
      action: "extend",
      reason: input.reason,
      adds: { dueOn: input.dueOn, extensions: [...content.extensions, { from: content.dueOn, to: input.dueOn, reason: input.reason, ...(await signature(tx, actor)) }] },
      payload: { from: content.dueOn, to: input.dueOn },
      notify: host.map((recipientId) => ({ recipientId, template: "rectification.extended", data: { caseId: locked.id, title: locked.title, dueOn: input.dueOn, reason: input.reason } })),
    });
    await setRectificationDuty(tx, locked, input.dueOn, eventId);
    return null;
  });
}
