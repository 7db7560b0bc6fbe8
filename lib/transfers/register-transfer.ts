import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockBase } from "@/lib/bases/lock-base";
import { createCase } from "@/lib/cases/create-case";
import { nextSerial } from "@/lib/platform/numbering";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { caseNumberPrefixes } from "@/lib/cases/case-number";
import { checkTransfer } from "@/lib/regulation/articles/article-24-national-bases";
import { shanghaiDay, yearOf } from "@/lib/regulation/plain-date";
import { requireNoTransferOpen, transferTitle } from "./open-transfer";
import type { RegisterTransferInput } from "./schema";

/** An officer registers the ministry's recognition where the host has not reported it; a leader confirms (第二十四条). */
export async function registerTransfer(actor: Actor, input: RegisterTransferInput): Promise<{ caseId: string }> {
  const { baseId, ...recognition } = input;
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, baseId);
    await requireNoTransferOpen(tx, base.id);
    const today = shanghaiDay(await receivedAt(tx));
    const notified = [...(await recipientsOf(tx, { province: true }, ["provinceLeader"])), ...(await recipientsOf(tx, { organizationId: base.organizationId }))];
    const { caseId } = await createCase(tx, {
      actor,
      process: "transfer",
      action: "register",
      base,
      title: transferTitle,
      openTo: { host: true, recommender: true, province: true },
      content: { recognition },
      findings: [checkTransfer({ ...recognition, on: today })],
      payload: { ...recognition },
      notify: (id) => notified.map((recipientId) => ({ recipientId, template: "transfer.registered", data: { caseId: id, title: transferTitle, baseName: base.nameZh } })),
    });
    await tx.baseCase.update({ where: { id: caseId }, data: { number: await nextSerial(tx, `${caseNumberPrefixes.transfer}-${yearOf(today)}`) } });
    return { caseId };
  });
}
