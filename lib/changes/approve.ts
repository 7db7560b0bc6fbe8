import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockBase } from "@/lib/bases/lock-base";
import { tellCaseHost, tellCaseRecommender } from "@/lib/cases/case-audience";
import { parseCaseContent } from "@/lib/cases/case-draft";
import { lockCase } from "@/lib/cases/lock-case";
import { decideOnOpinion } from "@/lib/cases/office-opinion";
import type { DecideInput } from "@/lib/cases/office-steps-schema";
import { receivedAt } from "@/lib/platform/clock";
import { dischargeAllObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { applyChanges } from "./apply-changes";
import { changeContent } from "./content";
import { plannedChanges } from "./planned-changes";

/**
 * A leader approves: only now the record of the base changes, by what the host signed last, from this day on (第十六条).
 * @returns warnings the leader should know
 */
export async function approveChange(actor: Actor, input: DecideInput): Promise<{ warnings: string[] }> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "majorChange");
    const notify = [...(await tellCaseHost(tx, locked, "majorChange.approved")), ...(await tellCaseRecommender(tx, locked, "majorChange.approved"))];
    const { eventId } = await decideOnOpinion(tx, actor, locked, { action: "approve", party: "province", decision: "agree", note: input.note }, { notify });
    const filing = await tx.caseFiling.findFirstOrThrow({ where: { caseId: locked.id }, orderBy: { ordinal: "desc" }, select: { contentText: true } });
    const { kind } = changeContent.parse(locked.content);
    const base = await lockBase(tx, actor, locked.baseId);
    const planned = plannedChanges(kind, parseCaseContent(filing.contentText).sections.change!);
    const { warnings } = await applyChanges(tx, { actor, base, planned, on: shanghaiDay(await receivedAt(tx)), title: locked.title, caseId: locked.id });
    await dischargeAllObligations(tx, { type: "majorChange", id: locked.id }, eventId);
    return { warnings };
  });
}
