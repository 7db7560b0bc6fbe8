import "server-only";
import type { LegalCalendar } from "@/lib/regulation/calendar";
import type { ClauseId } from "@/lib/regulation/clause";
import { periodOf, type PeriodBasis } from "@/lib/regulation/period-basis";
import { receivedAt } from "./clock";
import { toDbDay } from "./day";
import type { Tx } from "./db";

/** A duty with a date: whose, why, and what its last day is counted from (design.md §6). */
export interface NewObligation {
  kind: string;
  subject: { type: string; id: string };
  bearer: "host" | "recommender" | "province" | "expert";
  organizationId?: string;
  recommenderId?: string;
  clause: ClauseId;
  basis: PeriodBasis;
  calendar: LegalCalendar;
  sourceEventId: string;
}

export async function createObligation(tx: Tx, input: NewObligation): Promise<void> {
  const period = periodOf(input.basis, input.calendar);
  await tx.obligation.create({
    data: {
      kind: input.kind,
      subjectType: input.subject.type,
      subjectId: input.subject.id,
      bearer: input.bearer,
      organizationId: input.organizationId ?? null,
      recommenderId: input.recommenderId ?? null,
      clause: input.clause,
      nominalDay: toDbDay(period.nominalDay),
      lastDay: toDbDay(period.lastDay),
      derivation: period.explanation,
      basis: input.basis,
      provisional: period.provisional,
      sourceEventId: input.sourceEventId,
    },
  });
}

/** Closes every open obligation of this kind for the subject; none open is no error. */
export async function dischargeObligations(tx: Tx, subject: { type: string; id: string }, kind: string, eventId: string): Promise<void> {
  await tx.obligation.updateMany({
    where: { subjectType: subject.type, subjectId: subject.id, kind, dischargedAt: null },
    data: { dischargedAt: await receivedAt(tx), dischargeEventId: eventId },
  });
}

/** Closes every open obligation of the subject: the case that gave rise to them has ended. */
export async function dischargeAllObligations(tx: Tx, subject: { type: string; id: string }, eventId: string): Promise<void> {
  await tx.obligation.updateMany({
    where: { subjectType: subject.type, subjectId: subject.id, dischargedAt: null },
    data: { dischargedAt: await receivedAt(tx), dischargeEventId: eventId },
  });
}
