import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockCase } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import { fieldError } from "@/lib/platform/errors";
import { createObligation } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { periodOf, type PeriodBasis } from "@/lib/regulation/period-basis";
import { lawNow, reportDutyKinds } from "./report-duty";
import type { ReturnReportInput } from "./schema";

/** 退回修改: a duty of its own with its own day, and never lateness of the report. @throws ExpectedError "invalid" for a day that is not after today */
export const returnReport = (actor: Actor, input: ReturnReportInput): Promise<null> => sendBack(actor, input, "return");

/** 更正决定: a leader takes up a report that was accepted; what was filed stays on record. @throws as {@link returnReport} */
export const reopenReport = (actor: Actor, input: ReturnReportInput): Promise<null> => sendBack(actor, input, "reopen");

async function sendBack(actor: Actor, input: ReturnReportInput, action: "return" | "reopen"): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "annualReport");
    const { day, calendar } = await lawNow(tx);
    if (input.dueOn <= day) throw fieldError("dueOn", "修改期限应晚于今天");
    const basis: PeriodBasis = { kind: "day", day: input.dueOn, rolls: true };
    const { lastDay } = periodOf(basis, calendar);
    const people = await recipientsOf(tx, { organizationId: locked.organizationId });
    const { eventId } = await moveCase(tx, {
      actor,
      locked,
      action,
      reason: input.reason,
      payload: { dueOn: lastDay },
      notify: people.map((recipientId) => ({ recipientId, template: "annualReport.returned", data: { caseId: locked.id, title: locked.title, dueOn: lastDay, reason: input.reason } })),
    });
    await createObligation(tx, {
      kind: reportDutyKinds.correct,
      subject: { type: "annualReport", id: locked.id },
      bearer: "host",
      organizationId: locked.organizationId,
      recommenderId: locked.recommenderId,
      clause: "art15",
      basis,
      calendar,
      sourceEventId: eventId,
    });
    return null;
  });
}
