import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockCase } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { daysBetween, shanghaiDay } from "@/lib/regulation/plain-date";
import { baseStageLabels } from "@/lib/workflow/base-stages";
import { reportDutyKinds } from "./report-duty";

const ended = ["revoked", "withdrawn", "transferred"] as const;
const unfiled = ["draft", "returned"];
const batch = 100;

/**
 * 第二十二至二十四条: a base that has ended owes no report any more. What was open is closed with its event; how late it was by
 * then stays in the record. May run as often as one likes. @returns how many were closed
 */
export async function closeReports(actor: Actor): Promise<{ closed: number }> {
  let closed = 0;
  for (;;) {
    const found = await db.baseCase.findMany({
      where: { process: "annualReport", stage: { in: unfiled }, base: { stage: { in: [...ended] } } },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true },
    });
    for (const { id } of found) closed += await closeReport(actor, id);
    if (found.length < batch) return { closed };
  }
}

async function closeReport(actor: Actor, caseId: string): Promise<number> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, caseId, "annualReport");
    if (!unfiled.includes(locked.stage)) return 0;
    const day = shanghaiDay(await receivedAt(tx));
    const open = await tx.obligation.findFirst({ where: { subjectType: "annualReport", subjectId: caseId, dischargedAt: null }, select: { lastDay: true } });
    const people = await recipientsOf(tx, { organizationId: locked.organizationId });
    const { eventId } = await moveCase(tx, {
      actor,
      locked,
      action: "close",
      reason: `国合基地${baseStageLabels[locked.base.stage]}，不再要求年度报告。`,
      payload: { baseStage: locked.base.stage, daysLate: open ? Math.max(daysBetween(fromDbDay(open.lastDay), day), 0) : 0 },
      notify: people.map((recipientId) => ({ recipientId, template: "annualReport.closed", data: { caseId, title: locked.title } })),
    });
    for (const kind of Object.values(reportDutyKinds)) await dischargeObligations(tx, { type: "annualReport", id: caseId }, kind, eventId);
    return 1;
  });
}
