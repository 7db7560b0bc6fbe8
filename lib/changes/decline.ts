import "server-only";
import type { Actor } from "@/lib/access/actor";
import { tellCaseHost, tellCaseRecommender } from "@/lib/cases/case-audience";
import { lockCase } from "@/lib/cases/lock-case";
import { decideOnOpinion, requireOpinion } from "@/lib/cases/office-opinion";
import type { DecideInput } from "@/lib/cases/office-steps-schema";
import { dischargeAllObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";

/** “审批不通过的，不得擅自调整”: the record stays what it was (第十六条). */
export async function declineChange(actor: Actor, input: DecideInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "majorChange");
    const act = { action: "decline", party: "province", decision: "decline" } as const;
    const { reason } = requireOpinion(locked, act, input.note);
    const notify = [...(await tellCaseHost(tx, locked, "majorChange.declined", { reason })), ...(await tellCaseRecommender(tx, locked, "majorChange.declined", { reason }))];
    const { eventId } = await decideOnOpinion(tx, actor, locked, { ...act, note: input.note }, { notify });
    await dischargeAllObligations(tx, { type: "majorChange", id: locked.id }, eventId);
    return null;
  });
}
