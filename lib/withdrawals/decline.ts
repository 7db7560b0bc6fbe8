import "server-only";
import type { Actor } from "@/lib/access/actor";
import { tellCaseHost, tellCaseRecommender } from "@/lib/cases/case-audience";
import { lockCase } from "@/lib/cases/lock-case";
import { decideOnOpinion, requireOpinion } from "@/lib/cases/office-opinion";
import type { DecideInput } from "@/lib/cases/office-steps-schema";
import { dischargeAllObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";

/** The base goes on being managed as one (第二十三条 “经审批”). */
export async function declineWithdrawal(actor: Actor, input: DecideInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "withdrawal");
    const act = { action: "decline", party: "province", decision: "decline" } as const;
    const { reason } = requireOpinion(locked, act, input.note);
    const notify = [...(await tellCaseHost(tx, locked, "withdrawal.declined", { reason })), ...(await tellCaseRecommender(tx, locked, "withdrawal.declined", { reason }))];
    const { eventId } = await decideOnOpinion(tx, actor, locked, { ...act, note: input.note }, { notify });
    await dischargeAllObligations(tx, { type: "withdrawal", id: locked.id }, eventId);
    return null;
  });
}
