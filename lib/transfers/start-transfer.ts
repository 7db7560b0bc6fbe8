import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockBase } from "@/lib/bases/lock-base";
import { createCase } from "@/lib/cases/create-case";
import { transaction } from "@/lib/platform/transaction";
import { requireNoTransferOpen, transferTitle } from "./open-transfer";
import type { StartTransferInput } from "./schema";

/** The host begins to report that its base was recognised by the ministry (第二十四条). */
export async function startTransfer(actor: Actor, input: StartTransferInput): Promise<{ caseId: string }> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    await requireNoTransferOpen(tx, base.id);
    const { caseId } = await createCase(tx, { actor, process: "transfer", action: "start", base, title: transferTitle, openTo: { host: true } });
    return { caseId };
  });
}
