import "server-only";
import type { Actor } from "@/lib/access/actor";
import { tellCaseHost } from "@/lib/cases/case-audience";
import { lockCase } from "@/lib/cases/lock-case";
import { decideOnOpinion, requireOpinion } from "@/lib/cases/office-opinion";
import type { DecideInput } from "@/lib/cases/office-steps-schema";
import { transaction } from "@/lib/platform/transaction";

/** Not agreed: nothing goes to the province; the host may supplement, ask for coordination or take it back (第十六条). */
export async function disagreeWithChange(actor: Actor, input: DecideInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "majorChange");
    const act = { action: "disagree", party: "recommender", decision: "decline" } as const;
    const { reason } = requireOpinion(locked, act, input.note);
    await decideOnOpinion(tx, actor, locked, { ...act, note: input.note }, { notify: await tellCaseHost(tx, locked, "majorChange.notAgreed", { reason }) });
    return null;
  });
}
