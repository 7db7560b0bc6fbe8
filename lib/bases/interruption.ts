import "server-only";
import type { Tx } from "@/lib/platform/db";
import { addDays, daysBetween, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";

/** The days on which a base was none, although the decision that ended it was corrected later. */
export interface Interruption {
  endedOn: PlainDate;
  restoredOn: PlainDate;
}

/**
 * A last day that fell into an interruption or comes after it is as many days later as that lasted: nobody could act for a
 * base that was none. What was late before it began stays late.
 */
export function afterInterruption(day: PlainDate, interruption: Interruption | undefined): PlainDate {
  if (!interruption || day < interruption.endedOn) return day;
  return addDays(day, daysBetween(interruption.endedOn, interruption.restoredOn));
}

/** The latest interruption of a base; undefined where no decision to revoke it was ever corrected. */
export async function findInterruption(tx: Tx, baseId: string): Promise<Interruption | undefined> {
  const [restored, ended] = await tx.event.findMany({
    where: { subjectType: "base", subjectId: baseId, action: { in: ["base.revoke", "base.restore", "base.restoreRectifying"] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 2,
    select: { action: true, at: true },
  });
  if (!restored || !ended || restored.action === "base.revoke") return undefined;
  return { endedOn: shanghaiDay(ended.at), restoredOn: shanghaiDay(restored.at) };
}
