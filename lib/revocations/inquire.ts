import "server-only";
import type { Actor } from "@/lib/access/actor";
import { moveCase } from "@/lib/cases/move-case";
import { liveCalendar, liveParameters } from "@/lib/platform/law-in-force";
import { createObligation } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { periodOf, type PeriodBasis } from "@/lib/regulation/period-basis";
import type { InquireInput } from "./schema";
import { openRevocation, tellBoth } from "./step";

/** 书面问询: the host is asked in writing, with a day; from now on it and its recommender see the case. */
export async function inquire(actor: Actor, input: InquireInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    const calendar = await liveCalendar(tx);
    const basis: PeriodBasis = { kind: "workingDays", from: day, days: (await liveParameters(day, tx)).inquiryReplyWorkingDays, countFirstDay: false };
    const { lastDay, explanation } = periodOf(basis, calendar);
    const inquiries = [...content.inquiries, { question: input.question, on: day, lastDay, derivation: explanation }];
    const { eventId } = await moveCase(tx, {
      actor,
      locked,
      action: "inquire",
      reason: input.question,
      data: { content: { ...content, inquiries }, openToHost: true, openToRecommender: true },
      notify: await tellBoth(tx, locked, "revocation.inquired", { dueOn: lastDay }),
    });
    await createObligation(tx, {
      kind: "inquiryReply",
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
