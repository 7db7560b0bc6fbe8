import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { conflictError, notFoundError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { lockApplication } from "./lock-application";
import { preparedBy } from "@/lib/accounts/prepared-by";
import type { RespondToCorrectionInput } from "./schema";

/**
 * The host's answer to one item of 补正, kept while it is written and sent with the resubmission. `before` is the
 * answer the editor started from: two people never overwrite each other silently.
 * @throws ExpectedError "conflict" with the other answer as `details.current`
 */
export async function respondToCorrection(actor: Actor, input: RespondToCorrectionInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    getTransition(applicationStages, application.stage, "edit");
    authorize(actor, "application.edit", application);
    const item = await tx.correctionItem.findFirst({
      where: { id: input.itemId, round: { applicationId: application.id, closedAt: null } },
      select: { id: true, response: true },
    });
    if (!item) throw notFoundError("该补正事项");
    const current = item.response ?? "";
    if (current === input.response) return null;
    if (current !== input.before) throw conflictError("同事刚刚填写了这一事项的答复。您的内容没有丢失，请选择保留哪一份。", current);
    await tx.correctionItem.update({ where: { id: item.id }, data: { response: input.response } });
    await tx.application.update({ where: { id: application.id }, data: { updatedAt: await receivedAt(tx), signOffRequestedAt: null, ...preparedBy(application, actor) } });
    return null;
  });
}
