import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { lockCall, moveCall } from "./lock-call";
import type { CallReasonInput } from "./schema";

/** 撤销批次: a draft that will not be published; it stays on record. */
export async function withdrawCall(actor: Actor, input: CallReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const call = await lockCall(tx, actor, input.callId, input.version);
    await moveCall(tx, { actor, call, action: "withdraw", reason: input.reason });
    return null;
  });
}
