import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import type { MarkMessagesReadInput } from "./schema";

/** Marks own messages as read: one, or all. Reading is no act of a process and leaves no event. */
export async function markMessagesRead(actor: Actor, input: MarkMessagesReadInput): Promise<null> {
  return transaction(async (tx) => {
    await tx.message.updateMany({
      where: { AND: [scope(actor, "message.read"), { readAt: null }, input.messageId === null ? {} : { id: input.messageId }] },
      data: { readAt: await receivedAt(tx) },
    });
    return null;
  });
}
