import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { parseCaseContent } from "@/lib/cases/case-draft";
import { lockCase } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import type { CaseReasonInput } from "@/lib/cases/schema";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { readSubsidy } from "./content";
import type { SettleSubsidyInput } from "./schema";
import { spendingItems, sumSpending } from "./spending";

/** 退回补充: the account of spending goes back to the host with the reason. */
export async function returnSubsidy(actor: Actor, input: CaseReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "subsidy");
    const host = await recipientsOf(tx, { organizationId: locked.organizationId });
    await moveCase(tx, {
      actor,
      locked,
      action: "returnToHost",
      reason: input.reason,
      notify: host.map((recipientId) => ({ recipientId, template: "subsidy.returned", data: { caseId: locked.id, title: locked.title, reason: input.reason } })),
    });
    return null;
  });
}

/** 结清: the sums are made of what was signed last, exactly; what is left over is said, not hidden. */
export async function settleSubsidy(actor: Actor, input: SettleSubsidyInput): Promise<{ spent: string; balance: string }> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "subsidy");
    const content = readSubsidy(locked.content);
    const last = await tx.caseFiling.findFirst({ where: { caseId: locked.id }, orderBy: { ordinal: "desc" }, select: { contentText: true } });
    const sums = sumSpending(last ? spendingItems(parseCaseContent(last.contentText).sections.spending) : [], content.amount);
    const host = await recipientsOf(tx, { organizationId: locked.organizationId });
    await moveCase(tx, {
      actor,
      locked,
      action: "settle",
      reason: input.opinion,
      data: { content: { ...content, settlement: { ...sums, opinion: input.opinion, byName: actor.name, at: (await receivedAt(tx)).toISOString() } } },
      payload: { ...sums },
      notify: host.map((recipientId) => ({ recipientId, template: "subsidy.settled", data: { caseId: locked.id, title: locked.title } })),
    });
    return sums;
  });
}
