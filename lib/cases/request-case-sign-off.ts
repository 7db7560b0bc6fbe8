import "server-only";
import type { Actor } from "@/lib/access/actor";
import { preparedBy } from "@/lib/accounts/prepared-by";
import { recipientsOf } from "@/lib/accounts/recipients";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import type { CaseDefinition } from "./case-definition";
import { lockCase } from "./lock-case";
import { moveCase } from "./move-case";
import type { CaseIdInput } from "./schema";

/** An editor has finished and asks the host's signers to sign (第十四条: 依托单位承担主体责任). */
export async function requestCaseSignOff(definition: CaseDefinition, actor: Actor, input: CaseIdInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, definition.process);
    const signers = await recipientsOf(tx, { organizationId: locked.organizationId }, ["hostSigner"]);
    await moveCase(tx, {
      actor,
      locked,
      action: "requestSignOff",
      data: { signOffRequestedAt: await receivedAt(tx), ...preparedBy(locked, actor) },
      notify: signers.map((recipientId) => ({ recipientId, template: "case.signOffRequested", data: { caseId: locked.id, title: locked.title } })),
    });
    return null;
  });
}
