import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { callStages } from "@/lib/workflow/call-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { callColumns } from "./call-columns";
import type { CallContent } from "./schema";

/** 拟制批次: a draft may be incomplete; what is missing is asked for when it is published. */
export async function draftCall(actor: Actor, content: CallContent): Promise<{ callId: string }> {
  return transaction(async (tx) => {
    authorize(actor, "call.draft");
    const { to, clause } = getTransition(callStages, null, "draft");
    const call = await tx.call.create({ select: { id: true }, data: { ...callColumns(content), stage: to, createdById: actor.userId! } });
    await recordEvent(tx, { actor, action: "call.draft", subject: { type: "call", id: call.id }, stage: { from: null, to }, clause });
    return { callId: call.id };
  });
}
