import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockBase } from "@/lib/bases/lock-base";
import { createCase } from "@/lib/cases/create-case";
import { receivedAt } from "@/lib/platform/clock";
import { nextSerial } from "@/lib/platform/numbering";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay, yearOf } from "@/lib/regulation/plain-date";
import type { RaiseHelpRequestInput } from "./schema";

/** 第十三条（二）: a host tells its recommender of a difficulty; the province may look on. */
export async function raiseHelpRequest(actor: Actor, input: RaiseHelpRequestInput): Promise<{ caseId: string }> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    const recipients = await recipientsOf(tx, { recommenderId: base.recommenderId });
    const year = yearOf(shanghaiDay(await receivedAt(tx)));
    const { caseId } = await createCase(tx, {
      actor,
      process: "helpRequest",
      action: "raise",
      base,
      title: input.title,
      reason: input.text,
      openTo: { host: true, recommender: true, province: true },
      number: await nextSerial(tx, `XT-${year}`),
      notify: (id) => recipients.map((recipientId) => ({ recipientId, template: "helpRequest.raised", data: { caseId: id, title: input.title } })),
    });
    return { caseId };
  });
}
