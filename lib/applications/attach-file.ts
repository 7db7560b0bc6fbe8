import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { checkDeclared, forgetUpload, storeUpload, type StoredUpload, type UploadRules } from "@/lib/files/store-upload";
import { receivedAt } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import type { Slot } from "./form/field";
import { findSlot } from "./form/find-section";
import { lockApplication, type LockedApplication } from "./lock-application";
import { preparedBy } from "./prepared-by";
import type { AttachFileInput } from "./schema";

export interface AttachedFile {
  attachmentId: string;
  fileId: string;
  name: string;
  size: number;
  sha256: string;
}

/**
 * Puts a file into a place of the declaration. Whether it may be put there is asked twice: before the bytes are read,
 * so that nobody fills the disk, and in the transaction that makes the rows. The lock is not held while bytes arrive.
 * The same file sent again (a lost answer) is answered with the attachment there is.
 */
export async function attachFile(actor: Actor, input: AttachFileInput, body: AsyncIterable<Uint8Array>): Promise<AttachedFile> {
  const rules = await transaction(async (tx) => {
    const { application, slot } = await openSlot(tx, actor, input);
    const rules: UploadRules = { types: slot.types, maximumBytes: slot.maxMegabytes * 1024 * 1024 };
    checkDeclared(input, rules);
    await requireRoom(tx, application, slot, input.sha256);
    return rules;
  });
  const stored = await storeUpload(body, input, rules);
  try {
    const attached = await transaction((tx) => writeRows(tx, actor, input, stored));
    if (attached.repeated) await forgetUpload(stored);
    return attached.file;
  } catch (error) {
    await forgetUpload(stored);
    throw error;
  }
}

async function openSlot(tx: Tx, actor: Actor, input: AttachFileInput): Promise<{ application: LockedApplication; slot: Slot }> {
  const application = await lockApplication(tx, actor, input.applicationId);
  getTransition(applicationStages, application.stage, "edit");
  authorize(actor, "application.edit", application);
  const slot = findSlot(application, input.slot);
  if (!slot) throw notFoundError("该附件栏目");
  return { application, slot };
}

/** @returns the attachment with the same content, if the place has it already */
async function requireRoom(tx: Tx, application: LockedApplication, slot: Slot, sha256: string | null): Promise<AttachedFile | undefined> {
  const present = await tx.attachment.findMany({
    where: { applicationId: application.id, slot: slot.key, removedAt: null },
    select: { id: true, file: { select: { id: true, name: true, size: true, sha256: true } } },
  });
  const same = present.find((one) => one.file.sha256 === sha256);
  if (same) return { attachmentId: same.id, fileId: same.file.id, name: same.file.name, size: same.file.size, sha256: same.file.sha256 };
  if (present.length >= slot.maxFiles) throw refusedError(`“${slot.label}”最多 ${slot.maxFiles} 个文件，请先移除不需要的文件。`);
  return undefined;
}

async function writeRows(tx: Tx, actor: Actor, input: AttachFileInput, stored: StoredUpload): Promise<{ file: AttachedFile; repeated: boolean }> {
  const { application, slot } = await openSlot(tx, actor, input);
  const same = await requireRoom(tx, application, slot, stored.sha256);
  if (same) return { file: same, repeated: true };
  const at = await receivedAt(tx);
  const file = await tx.file.create({
    data: { ...stored, uploadedById: actor.userId!, organizationId: application.organizationId, createdAt: at },
    select: { id: true, name: true, size: true, sha256: true },
  });
  const attachment = await tx.attachment.create({
    data: { applicationId: application.id, slot: slot.key, fileId: file.id, addedById: actor.userId!, addedAt: at },
    select: { id: true },
  });
  await tx.application.update({ where: { id: application.id }, data: { updatedAt: at, signOffRequestedAt: null, ...preparedBy(application, actor) } });
  return { file: { attachmentId: attachment.id, fileId: file.id, name: file.name, size: file.size, sha256: file.sha256 }, repeated: false };
}
