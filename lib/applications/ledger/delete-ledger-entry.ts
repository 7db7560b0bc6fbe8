import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { notFoundError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { DeleteLedgerEntryInput } from "../schema";

/** Takes an entry off the ledger. Declarations that took it keep what they have. */
export async function deleteLedgerEntry(actor: Actor, input: DeleteLedgerEntryInput): Promise<null> {
  return transaction(async (tx) => {
    const entry = await tx.ledgerEntry.findFirst({ where: { AND: [{ id: input.entryId }, scope(actor, "ledger.edit")] }, select: { id: true, kind: true } });
    if (!entry) throw notFoundError("该条台账");
    await tx.ledgerEntry.delete({ where: { id: entry.id } });
    await recordEvent(tx, { actor, action: "ledger.delete", subject: { type: "ledgerEntry", id: entry.id }, payload: { kind: entry.kind } });
    return null;
  });
}
