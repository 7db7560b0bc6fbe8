import "server-only";
import type { Actor } from "@/lib/access/actor";
import { moveCase } from "@/lib/cases/move-case";
import { refusedError } from "@/lib/platform/errors";
import { liveCalendar, liveParameters } from "@/lib/platform/law-in-force";
import { createObligation } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { periodOf, type PeriodBasis } from "@/lib/regulation/period-basis";
import { groundStanding } from "@/lib/regulation/revocation-grounds";
import { foundElements } from "./content";
import type { GiveNoticeInput } from "./schema";
import { openRevocation, tellBoth } from "./step";

/**
 * 拟处理告知: facts, reasons and basis of what is intended, with the time for a defence. Only where every element of the
 * ground was found, and by somebody else. @throws ExpectedError "refused" naming what has not been found
 */
export async function giveNotice(actor: Actor, input: GiveNoticeInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    const parameters = await liveParameters(day, tx);
    const standing = groundStanding(content.ground, foundElements(content), parameters, content.occurredOn ?? undefined);
    if (standing.state !== "made") throw refusedError(`要件尚未全部认定，不能发出拟处理告知书。${standing.explanation}`);
    const calendar = await liveCalendar(tx);
    const basis: PeriodBasis = { kind: "workingDays", from: day, days: parameters.revocationDefenceWorkingDays, countFirstDay: false };
    const { lastDay, explanation } = periodOf(basis, calendar);
    const { eventId } = await moveCase(tx, {
      actor,
      locked,
      action: "giveNotice",
      reason: input.reasons,
      data: { content: { ...content, notice: { facts: input.facts, reasons: input.reasons, on: day, lastDay, derivation: explanation } }, openToHost: true, openToRecommender: true },
      payload: { ground: content.ground, standing: standing.explanation },
      notify: await tellBoth(tx, locked, "revocation.noticed", { dueOn: lastDay }),
    });
    await createObligation(tx, {
      kind: "defence",
      subject: { type: "revocation", id: locked.id },
      bearer: "host",
      organizationId: locked.organizationId,
      recommenderId: locked.recommenderId,
      clause: "art22",
      basis,
      calendar,
      sourceEventId: eventId,
    });
    return null;
  });
}
