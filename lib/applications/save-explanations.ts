import "server-only";
import type { SavedSection } from "@/lib/forms/saved-section";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { conflictError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { explanationsKey } from "./draft";
import { lockApplication } from "./lock-application";
import { preparedBy } from "@/lib/accounts/prepared-by";
import type { SaveExplanationsInput } from "./schema";

/**
 * Keeps explanations and objections as typed, all together under one version: two people never overwrite each other
 * silently. @throws ExpectedError "conflict" with the other's `{ version, data, … }` as `details.current`
 */
export async function saveExplanations(actor: Actor, input: SaveExplanationsInput): Promise<SavedSection> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    getTransition(applicationStages, application.stage, "edit");
    authorize(actor, "application.edit", application);
    const at = await receivedAt(tx);
    const key = { applicationId: application.id, key: explanationsKey };
    const columns = { data: input.explanations, updatedById: actor.userId!, updatedByName: actor.name, updatedAt: at };
    const written =
      input.version === 0
        ? await tx.applicationSection.createMany({ data: [{ ...key, ...columns, version: 1 }], skipDuplicates: true })
        : await tx.applicationSection.updateMany({ where: { ...key, version: input.version }, data: { ...columns, version: { increment: 1 } } });
    if (written.count !== 1) {
      const theirs = await tx.applicationSection.findUniqueOrThrow({ where: { applicationId_key: key } });
      throw conflictError(`${theirs.updatedByName}刚刚保存了说明。您的内容没有丢失，请选择保留哪一份。`, {
        version: theirs.version,
        data: theirs.data,
        updatedByName: theirs.updatedByName,
        updatedAt: theirs.updatedAt.toISOString(),
      });
    }
    await tx.application.update({ where: { id: application.id }, data: { updatedAt: at, signOffRequestedAt: null, ...preparedBy(application, actor) } });
    return { version: input.version + 1, savedAt: at.toISOString() };
  });
}
