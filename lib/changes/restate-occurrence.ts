import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { preparedBy } from "@/lib/accounts/prepared-by";
import { lockCase } from "@/lib/cases/lock-case";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { recordEvent } from "@/lib/platform/event-log";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { majorChangeStages, type MajorChangeStage } from "@/lib/workflow/major-change-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { changeContent } from "./content";
import { filingObligation, oweFiling, settleOccurrence } from "./occurrence";
import type { RestateOccurrenceInput } from "./schema";

/**
 * The host corrects when it happened, or that it has not happened yet, while the application is in its hands. The day
 * decides a duty, so it is an act with a reason and never a field that is overwritten (第十六条).
 */
export async function restateOccurrence(actor: Actor, input: RestateOccurrenceInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "majorChange");
    getTransition(majorChangeStages, locked.stage as MajorChangeStage, "edit");
    authorize(actor, "majorChange.edit", locked);
    const at = await receivedAt(tx);
    const occurredOn = settleOccurrence(changeContent.parse(locked.content).kind, input, shanghaiDay(at));
    await tx.baseCase.update({
      where: { id: locked.id },
      data: { occurredOn: occurredOn ? toDbDay(occurredOn) : null, version: { increment: 1 }, updatedAt: at, signOffRequestedAt: null, ...preparedBy(locked, actor) },
    });
    const eventId = await recordEvent(tx, {
      actor,
      action: "majorChange.restateOccurrence",
      subject: { type: "majorChange", id: locked.id },
      clause: "art16",
      reason: input.reason,
      payload: { from: locked.occurredOn ? fromDbDay(locked.occurredOn) : null, to: occurredOn ?? null },
    });
    if (locked.filedAt) return null;
    await dischargeObligations(tx, { type: "majorChange", id: locked.id }, filingObligation, eventId);
    if (occurredOn) await oweFiling(tx, locked, occurredOn, eventId);
    return null;
  });
}
