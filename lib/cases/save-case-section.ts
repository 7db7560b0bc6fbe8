import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { preparedBy } from "@/lib/accounts/prepared-by";
import type { SectionData } from "@/lib/forms/field";
import { parseSection } from "@/lib/forms/parse-section";
import type { SavedSection, SectionConflict } from "@/lib/forms/saved-section";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, notFoundError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { caseTable } from "@/lib/workflow/case-tables";
import { getTransition } from "@/lib/workflow/next-stage";
import type { CaseDefinition } from "./case-definition";
import { formFactsOf } from "./case-draft";
import { lockCase } from "./lock-case";
import type { SaveCaseSectionInput } from "./schema";

/**
 * Saves one section of a case as typed; no event, because a draft is the host's own. Two editors never overwrite each
 * other silently, and any edit takes back a request for sign-off.
 * @throws ExpectedError "conflict" with the {@link SectionConflict} as `details.current`
 */
export async function saveCaseSection(definition: CaseDefinition, actor: Actor, input: SaveCaseSectionInput): Promise<SavedSection> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, definition.process);
    getTransition(caseTable(definition.process), locked.stage, "edit");
    authorize(actor, `${definition.process}.edit`, locked);
    const section = definition.form(formFactsOf(definition, locked)).find(({ key }) => key === input.sectionKey);
    if (!section) throw notFoundError("该部分");
    const data = parseSection(section, input.data);
    const at = await receivedAt(tx);
    if (!(await writeSection(tx, actor, input, data, at))) throw await sectionConflict(tx, input);
    await tx.baseCase.update({ where: { id: locked.id }, data: { updatedAt: at, signOffRequestedAt: null, ...preparedBy(locked, actor) } });
    return { version: input.version + 1, savedAt: at.toISOString() };
  });
}

async function writeSection(tx: Tx, actor: Actor, input: SaveCaseSectionInput, data: SectionData, at: Date): Promise<boolean> {
  const columns = { data: data as Prisma.InputJsonObject, updatedById: actor.userId!, updatedByName: actor.name, updatedAt: at };
  const key = { caseId: input.caseId, key: input.sectionKey };
  if (input.version === 0) {
    const made = await tx.caseSection.createMany({ data: [{ ...key, ...columns, version: 1 }], skipDuplicates: true });
    return made.count === 1;
  }
  const updated = await tx.caseSection.updateMany({ where: { ...key, version: input.version }, data: { ...columns, version: { increment: 1 } } });
  return updated.count === 1;
}

async function sectionConflict(tx: Tx, input: SaveCaseSectionInput) {
  const theirs = await tx.caseSection.findUnique({ where: { caseId_key: { caseId: input.caseId, key: input.sectionKey } } });
  if (!theirs) return conflictError();
  const current: SectionConflict = { version: theirs.version, data: theirs.data as SectionData, updatedByName: theirs.updatedByName, updatedAt: theirs.updatedAt.toISOString() };
  return conflictError(`${theirs.updatedByName}刚刚保存了这一部分。您的内容没有丢失，请选择保留哪一份。`, current);
}
