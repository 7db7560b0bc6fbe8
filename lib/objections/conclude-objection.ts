import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { moveObjection } from "./move-objection";
import type { ConcludeObjectionInput } from "./schema";

/** 结论: found or not found, with what was looked into; the answer to the objector goes out on paper. */
export async function concludeObjection(actor: Actor, { conclusion, resolution, ...input }: ConcludeObjectionInput): Promise<null> {
  return transaction(async (tx) => {
    const data = { conclusion, resolution, closedAt: await receivedAt(tx) };
    await moveObjection(tx, { ...input, actor, action: "conclude", data, reason: resolution });
    return null;
  });
}
