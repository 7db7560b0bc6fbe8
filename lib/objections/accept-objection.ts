import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { moveObjection } from "./move-objection";
import type { ObjectionReasonInput } from "./schema";

/** 受理: the concerned base stays held until the conclusion. */
export async function acceptObjection(actor: Actor, { reason, ...input }: ObjectionReasonInput): Promise<null> {
  return transaction(async (tx) => {
    await moveObjection(tx, { ...input, actor, action: "accept", data: { acceptanceReason: reason }, reason });
    return null;
  });
}
