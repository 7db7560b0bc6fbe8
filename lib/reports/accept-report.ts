import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockCase } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import type { CaseIdInput } from "@/lib/cases/schema";
import { transaction } from "@/lib/platform/transaction";

/** 接收: the report stands as “后续绩效评价的重要依据”. The duty of 第十五条 was fulfilled when it was filed. */
export async function acceptReport(actor: Actor, input: CaseIdInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "annualReport");
    const people = await recipientsOf(tx, { organizationId: locked.organizationId });
    await moveCase(tx, {
      actor,
      locked,
      action: "accept",
      notify: people.map((recipientId) => ({ recipientId, template: "annualReport.accepted", data: { caseId: locked.id, title: locked.title } })),
    });
    return null;
  });
}
