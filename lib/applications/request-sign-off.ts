import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { lockApplication } from "./lock-application";
import { moveApplication } from "./move-application";
import type { ApplicationIdInput } from "./schema";

/** An editor has finished and asks the host's signers to sign (第十四条: 依托单位承担主体责任). */
export async function requestSignOff(actor: Actor, input: ApplicationIdInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    const signers = await tx.user.findMany({
      where: { organizationId: application.organizationId, active: true, roles: { some: { role: "hostSigner" } } },
      select: { id: true },
    });
    await moveApplication(tx, {
      actor,
      application,
      action: "requestSignOff",
      data: { signOffRequestedAt: await receivedAt(tx) },
      notify: signers.map(({ id }) => ({ recipientId: id, template: "application.signOffRequested", data: { applicationId: application.id } })),
    });
    return null;
  });
}
