import "server-only";
import type { Actor } from "@/lib/access/actor";
import { moveCase } from "@/lib/cases/move-case";
import type { CaseReasonInput } from "@/lib/cases/schema";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { openRevocation, tellBoth } from "./step";

/** 不予处理, at any step before the document: with reasons, and told to those who knew of it. */
export async function dismissRevocation(actor: Actor, input: CaseReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked } = await openRevocation(tx, actor, input.caseId);
    const { eventId } = await moveCase(tx, {
      actor,
      locked,
      action: "dismiss",
      reason: input.reason,
      ...(locked.openToHost ? { notify: await tellBoth(tx, locked, "revocation.dismissed", { reason: input.reason }) } : {}),
    });
    for (const kind of ["inquiryReply", "defence"]) await dischargeObligations(tx, { type: "revocation", id: locked.id }, kind, eventId);
    return null;
  });
}
