import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { preparedBy } from "@/lib/accounts/prepared-by";
import { putIntoPlace, type AttachedFile, type Place } from "@/lib/files/put-into-place";
import type { StoredUpload } from "@/lib/files/store-upload";
import { receivedAt } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { findSlot } from "./form/find-section";
import { lockApplication, type LockedApplication } from "./lock-application";
import type { AttachFileInput } from "./schema";

/** Puts a file into a place of the declaration. */
export async function attachFile(actor: Actor, input: AttachFileInput, body: AsyncIterable<Uint8Array>): Promise<AttachedFile> {
  return putIntoPlace(
    input,
    body,
    (tx) => openPlace(tx, actor, input),
    (tx, stored) => writeRows(tx, actor, input, stored),
  );
}

async function editable(tx: Tx, actor: Actor, applicationId: string): Promise<LockedApplication> {
  const application = await lockApplication(tx, actor, applicationId);
  getTransition(applicationStages, application.stage, "edit");
  authorize(actor, "application.edit", application);
  return application;
}

async function openPlace(tx: Tx, actor: Actor, input: AttachFileInput): Promise<Place> {
  const application = await editable(tx, actor, input.applicationId);
  const slot = findSlot(application, input.slot);
  if (!slot) throw notFoundError("该附件栏目");
  const present = await tx.attachment.findMany({
    where: { applicationId: application.id, slot: slot.key, removedAt: null },
    select: { id: true, file: { select: { id: true, name: true, size: true, sha256: true } } },
  });
  return { label: slot.label, maxFiles: slot.maxFiles, rules: { types: slot.types, maximumBytes: slot.maxMegabytes * 1024 * 1024 }, present };
}

async function writeRows(tx: Tx, actor: Actor, input: AttachFileInput, stored: StoredUpload): Promise<AttachedFile> {
  const application = await editable(tx, actor, input.applicationId);
  const at = await receivedAt(tx);
  const { id: fileId, ...file } = await tx.file.create({
    data: { ...stored, uploadedById: actor.userId!, organizationId: application.organizationId, createdAt: at },
    select: { id: true, name: true, size: true, sha256: true },
  });
  const attachment = await tx.attachment.create({ data: { applicationId: application.id, slot: input.slot, fileId, addedById: actor.userId!, addedAt: at }, select: { id: true } });
  await tx.application.update({ where: { id: application.id }, data: { updatedAt: at, signOffRequestedAt: null, ...preparedBy(application, actor) } });
  return { attachmentId: attachment.id, fileId, ...file };
}
