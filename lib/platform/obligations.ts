import "server-only";
import type { ClauseId } from "@/lib/regulation/clause";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { receivedAt } from "./clock";
import { toDbDay } from "./day";
import type { Tx } from "./db";

/** A duty with a date: whose, until when, why, and how the day was computed (design.md §6). */
export interface NewObligation {
  kind: string;
  subject: { type: string; id: string };
  bearer: "host" | "recommender" | "province" | "expert";
  organizationId?: string;
  recommenderId?: string;
  clause: ClauseId;
  period: { nominalDay: PlainDate; lastDay: PlainDate; explanation: string; provisional: boolean };
  sourceEventId: string;
}

export async function createObligation(tx: Tx, input: NewObligation): Promise<void> {
  await tx.obligation.create({
    data: {
      kind: input.kind,
      subjectType: input.subject.type,
      subjectId: input.subject.id,
      bearer: input.bearer,
      organizationId: input.organizationId ?? null,
      recommenderId: input.recommenderId ?? null,
      clause: input.clause,
      nominalDay: toDbDay(input.period.nominalDay),
      lastDay: toDbDay(input.period.lastDay),
      derivation: input.period.explanation,
      provisional: input.period.provisional,
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
