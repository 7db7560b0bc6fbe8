import "server-only";
import type { Tx } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { checkDeclared, forgetUpload, storeUpload, type StoredUpload, type UploadRules } from "./store-upload";

export interface AttachedFile {
  attachmentId: string;
  fileId: string;
  name: string;
  size: number;
  sha256: string;
}

/** A place of a form as it is now: what may be put there and what it holds. */
export interface Place {
  label: string;
  maxFiles: number;
  rules: UploadRules;
  present: readonly { id: string; file: { id: string; name: string; size: number; sha256: string } }[];
}

interface Upload {
  name: string;
  size: number;
  sha256: string | null;
}

/**
 * Puts a file into a place of a form. Whether it may be put there is asked twice: before the bytes are read, so that
 * nobody fills the disk, and in the transaction that makes the rows. No lock is held while bytes arrive. The same file
 * sent again (a lost answer) is answered with the attachment there is.
 * @param open locks the case and tells of the place; throws when it is not there or not to be written
 * @param write makes the rows of a file that is stored
 */
export async function putIntoPlace(input: Upload, body: AsyncIterable<Uint8Array>, open: (tx: Tx) => Promise<Place>, write: (tx: Tx, stored: StoredUpload) => Promise<AttachedFile>): Promise<AttachedFile> {
  const rules = await transaction(async (tx) => {
    const place = await open(tx);
    checkDeclared(input, place.rules);
    sameOrRoom(place, input.sha256);
    return place.rules;
  });
  const stored = await storeUpload(body, input, rules);
  try {
    const { file, repeated } = await transaction(async (tx) => {
      const same = sameOrRoom(await open(tx), stored.sha256);
      return same ? { file: same, repeated: true } : { file: await write(tx, stored), repeated: false };
    });
    if (repeated) await forgetUpload(stored);
    return file;
  } catch (error) {
    await forgetUpload(stored);
    throw error;
  }
}

/** @returns the attachment with the same content, if the place has it already. @throws ExpectedError "refused" when it is full */
function sameOrRoom(place: Place, sha256: string | null): AttachedFile | undefined {
  const same = place.present.find(({ file }) => file.sha256 === sha256);
  if (same) return { attachmentId: same.id, fileId: same.file.id, name: same.file.name, size: same.file.size, sha256: same.file.sha256 };
  if (place.present.length >= place.maxFiles) throw refusedError(`“${place.label}”最多 ${place.maxFiles} 个文件，请先移除不需要的文件。`);
  return undefined;
}
