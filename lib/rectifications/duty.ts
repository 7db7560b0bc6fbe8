import "server-only";
import type { LockedCase } from "@/lib/cases/lock-case";
import type { Tx } from "@/lib/platform/db";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { createObligation, dischargeObligations } from "@/lib/platform/obligations";
import type { PlainDate } from "@/lib/regulation/plain-date";

/** Kind of the host's duty to have rectified by a day. */
export const rectificationDuty = "rectification";

/** One duty at a time: what was due before is closed by the same event that sets the new day. */
export async function setRectificationDuty(tx: Tx, rectification: Pick<LockedCase, "id" | "organizationId" | "recommenderId">, dueOn: PlainDate, eventId: string): Promise<void> {
  const subject = { type: "rectification", id: rectification.id };
  await dischargeObligations(tx, subject, rectificationDuty, eventId);
  await createObligation(tx, {
    kind: rectificationDuty,
    subject,
    bearer: "host",
    organizationId: rectification.organizationId,
    recommenderId: rectification.recommenderId,
    clause: "art18",
    basis: { kind: "day", day: dueOn, rolls: true },
    calendar: await liveCalendar(tx),
    sourceEventId: eventId,
  });
}
