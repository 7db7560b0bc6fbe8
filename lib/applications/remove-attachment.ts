import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { lockApplication } from "./lock-application";
import { preparedBy } from "@/lib/accounts/prepared-by";
import type { RemoveAttachmentInput } from "./schema";

/**
 * Takes a file out of the declaration. The row and the bytes stay: an earlier submission may contain it. Removing what
 * is removed already is no error.
 */
export async function removeAttachment(actor: Actor, input: RemoveAttachmentInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    getTransition(applicationStages, application.stage, "edit");
    authorize(actor, "application.edit", application);
    const at = await receivedAt(tx);
    const removed = await tx.attachment.updateMany({
      where: { applicationId: application.id, fileId: input.fileId, removedAt: null },
      data: { removedAt: at },
    });
    if (removed.count > 0) await tx.application.update({ where: { id: application.id }, data: { updatedAt: at, signOffRequestedAt: null, ...preparedBy(application, actor) } });
    return null;
  });
}
