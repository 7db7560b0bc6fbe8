import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockBase } from "@/lib/bases/lock-base";
import { moveBase } from "@/lib/bases/move-base";
import { today } from "@/lib/platform/clock";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { setRectificationDuty } from "./duty";
import { lockRectification, moveRectification, signature } from "./move-rectification";
import type { AcceptRectificationInput, RefuseRectificationInput } from "./schema";

/** 验收通过: the base is in order again; its grade stays what it was until the next evaluation. */
export async function acceptRectification(actor: Actor, input: AcceptRectificationInput): Promise<null> {
  return transaction(async (tx) => {
    const rectification = await lockRectification(tx, actor, input.caseId);
    const { locked, content } = rectification;
    const told = [...(await recipientsOf(tx, { organizationId: locked.organizationId })), ...(await recipientsOf(tx, { recommenderId: locked.recommenderId }))];
    await moveRectification(tx, {
      actor,
      rectification,
      action: "accept",
      reason: input.opinion,
      adds: { conclusions: [...content.conclusions, { accepted: true, opinion: input.opinion, ...(await signature(tx, actor)) }] },
      notify: told.map((recipientId) => ({ recipientId, template: "rectification.accepted", data: { caseId: locked.id, title: locked.title } })),
    });
    const base = await lockBase(tx, actor, locked.baseId);
    await moveBase(tx, { actor, base, action: "concludeRectification", on: await today(tx), reason: "整改完成", payload: { rectificationCaseId: locked.id } });
    return null;
  });
}

/** 验收不通过，继续整改: with the day by which; nothing else comes of it (第十八条 looks at the next evaluation). */
export async function refuseRectification(actor: Actor, input: RefuseRectificationInput): Promise<null> {
  return transaction(async (tx) => {
    const rectification = await lockRectification(tx, actor, input.caseId);
    const { locked, content } = rectification;
    if (input.dueOn <= (await today(tx))) throw fieldError("dueOn", "整改截止日须晚于今天");
    const host = await recipientsOf(tx, { organizationId: locked.organizationId });
    const signed = await signature(tx, actor);
    const { eventId } = await moveRectification(tx, {
      actor,
      rectification,
      action: "refuse",
      reason: input.opinion,
      adds: {
        dueOn: input.dueOn,
        conclusions: [...content.conclusions, { accepted: false, opinion: input.opinion, ...signed }],
        extensions: input.dueOn === content.dueOn ? content.extensions : [...content.extensions, { from: content.dueOn, to: input.dueOn, reason: "验收不通过，继续整改", ...signed }],
      },
      payload: { from: content.dueOn, to: input.dueOn },
      notify: host.map((recipientId) => ({ recipientId, template: "rectification.refused", data: { caseId: locked.id, title: locked.title, dueOn: input.dueOn, reason: input.opinion } })),
    });
    await setRectificationDuty(tx, locked, input.dueOn, eventId);
    return null;
  });
}
