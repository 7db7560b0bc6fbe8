import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { moveObjection } from "./move-objection";
import type { ObjectionReasonInput } from "./schema";

/** 不予受理, with the reason; releases the concerned base. */
export async function refuseObjection(actor: Actor, { reason, ...input }: ObjectionReasonInput): Promise<null> {
  return transaction(async (tx) => {
    await moveObjection(tx, { ...input, actor, action: "refuse", data: { acceptanceReason: reason, closedAt: await receivedAt(tx) }, reason });
    return null;
  });
}
