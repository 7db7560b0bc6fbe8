import "server-only";
import type { Actor } from "@/lib/access/actor";
import { tellCaseHost } from "@/lib/cases/case-audience";
import { lockCase } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import type { CaseReasonInput } from "@/lib/cases/schema";
import { transaction } from "@/lib/platform/transaction";

/** Not confirmed: the base goes on as one of the province. */
export async function declineTransfer(actor: Actor, input: CaseReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "transfer");
    const { reason } = input;
    await moveCase(tx, { actor, locked, action: "decline", reason, notify: await tellCaseHost(tx, locked, "transfer.declined", { reason }) });
    return null;
  });
}
