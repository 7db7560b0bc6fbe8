import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { preparedBy } from "@/lib/accounts/prepared-by";
import { putIntoPlace, type AttachedFile, type Place } from "@/lib/files/put-into-place";
import type { StoredUpload } from "@/lib/files/store-upload";
import type { Slot } from "@/lib/forms/field";
import { receivedAt } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { caseTable } from "@/lib/workflow/case-tables";
import { getTransition } from "@/lib/workflow/next-stage";
import type { CaseDefinition } from "./case-definition";
import { formFactsOf } from "./case-draft";
import { lockCase, type LockedCase } from "./lock-case";
import type { AttachCaseFileInput, RemoveCaseFileInput } from "./schema";

/** Puts a file into a place of a case's form. */
export async function attachCaseFile(definition: CaseDefinition, actor: Actor, input: AttachCaseFileInput, body: AsyncIterable<Uint8Array>): Promise<AttachedFile> {
  return putIntoPlace(
    input,
    body,
    (tx) => openPlace(tx, definition, actor, input),
    (tx, stored) => writeRows(tx, definition, actor, input, stored),
  );
}

async function editable(tx: Tx, definition: CaseDefinition, actor: Actor, caseId: string): Promise<LockedCase> {
  const locked = await lockCase(tx, actor, caseId, definition.process);
  getTransition(caseTable(definition.process), locked.stage, "edit");
  authorize(actor, `${definition.process}.edit`, locked);
  return locked;
}

function findSlot(definition: CaseDefinition, locked: LockedCase, key: string): Slot | undefined {
  return definition.form(formFactsOf(definition, locked)).flatMap(({ slots }) => slots).find((slot) => slot.key === key);
}

async function openPlace(tx: Tx, definition: CaseDefinition, actor: Actor, input: AttachCaseFileInput): Promise<Place> {
  const locked = await editable(tx, definition, actor, input.caseId);
  const slot = findSlot(definition, locked, input.slot);
  if (!slot) throw notFoundError("该附件栏目");
  const present = await tx.caseAttachment.findMany({
    where: { caseId: locked.id, slot: slot.key, removedAt: null },
    select: { id: true, file: { select: { id: true, name: true, size: true, sha256: true } } },
  });
  return { label: slot.label, maxFiles: slot.maxFiles, rules: { types: slot.types, maximumBytes: slot.maxMegabytes * 1024 * 1024 }, present };
}

async function writeRows(tx: Tx, definition: CaseDefinition, actor: Actor, input: AttachCaseFileInput, stored: StoredUpload): Promise<AttachedFile> {
  const locked = await editable(tx, definition, actor, input.caseId);
  const at = await receivedAt(tx);
  const { id: fileId, ...file } = await tx.file.create({
    data: { ...stored, uploadedById: actor.userId!, organizationId: locked.organizationId, createdAt: at },
    select: { id: true, name: true, size: true, sha256: true },
  });
  const attachment = await tx.caseAttachment.create({ data: { caseId: locked.id, slot: input.slot, fileId, addedById: actor.userId!, addedAt: at }, select: { id: true } });
  await touch(tx, locked, actor, at);
  return { attachmentId: attachment.id, fileId, ...file };
}

async function touch(tx: Tx, locked: LockedCase, actor: Actor, at: Date): Promise<void> {
  await tx.baseCase.update({ where: { id: locked.id }, data: { updatedAt: at, signOffRequestedAt: null, ...preparedBy(locked, actor) } });
}

/** Takes a file out of its place; the bytes stay for what was filed with them. */
export async function removeCaseFile(definition: CaseDefinition, actor: Actor, input: RemoveCaseFileInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await editable(tx, definition, actor, input.caseId);
    const at = await receivedAt(tx);
    const removed = await tx.caseAttachment.updateMany({ where: { caseId: locked.id, fileId: input.fileId, removedAt: null }, data: { removedAt: at } });
    if (removed.count === 0) throw notFoundError("该文件");
    await touch(tx, locked, actor, at);
    return null;
  });
}
