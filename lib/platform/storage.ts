import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { env } from "./env";

/** Where the bytes of uploaded files are kept. The name a person gave never forms a path (security.md, FI-4). */
export interface FileStore {
  /**
   * Stores all of `body`, or nothing. What it answers is durable: written, synced and in its final place, so a row
   * may now refer to it.
   * @throws StorageRefusal when the body is longer than allowed, or not what was declared; whatever `body` throws.
   */
  put(body: AsyncIterable<Uint8Array>, terms: StorageTerms): Promise<StoredFile>;
  /** @throws StorageRefusal `missing` when there is no such file. */
  read(id: string): Promise<Readable>;
  /** For files that no row refers to. Removing what is not there is no error. */
  remove(id: string): Promise<void>;
}

export interface StorageTerms {
  /** Bytes; reading stops at the first one beyond. */
  limit: number;
  /** What the sender said the body is. */
  declaredSize?: number | null;
  /** Hexadecimal. */
  declaredSha256?: string | null;
}

export interface StoredFile {
  id: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal, of the stored bytes. */
  sha256: string;
  sm3: string;
}

export class StorageRefusal extends Error {
  override name = "StorageRefusal";
  constructor(readonly reason: "tooLarge" | "sizeDiffers" | "digestDiffers" | "missing") {
    super(reason);
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A folder on disk: `tmp/<uuid>` while it comes in, then `objects/ab/cd/<uuid>`. */
export function diskStore(folder: string): FileStore {
  const placeOf = (id: string) => {
    if (!uuid.test(id)) throw new StorageRefusal("missing");
    return path.join(folder, "objects", id.slice(0, 2), id.slice(2, 4), id);
  };
  return {
    async put(body, terms) {
      if (typeof terms.declaredSize === "number" && terms.declaredSize > terms.limit) throw new StorageRefusal("tooLarge");
      const id = randomUUID();
      const incoming = path.join(folder, "tmp", id);
      await mkdir(path.dirname(incoming), { recursive: true, mode: 0o700 });
      try {
        const file = await open(incoming, "wx", 0o600);
        const written = await writeAll(file, body, terms).finally(() => file.close());
        await mkdir(path.dirname(placeOf(id)), { recursive: true, mode: 0o700 });
        await rename(incoming, placeOf(id));
        await syncFolders(path.dirname(placeOf(id)), folder);
        return { id, ...written };
      } catch (error) {
        await rm(incoming, { force: true });
        throw error;
      }
    },
    async read(id) {
      const place = placeOf(id);
      await stat(place).catch(() => {
        throw new StorageRefusal("missing");
      });
      return createReadStream(place);
    },
    async remove(id) {
      await rm(placeOf(id), { force: true });
    },
  };
}

/** The store of this portal. */
export function files(): FileStore {
  return diskStore(path.resolve(env().FILES_DIRECTORY));
}

/** One pass: counted, digested and written while it comes in. */
async function writeAll(file: FileHandle, body: AsyncIterable<Uint8Array>, terms: StorageTerms): Promise<Omit<StoredFile, "id">> {
  const sha256 = createHash("sha256");
  const sm3 = createHash("sm3");
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > terms.limit) throw new StorageRefusal("tooLarge");
    sha256.update(chunk);
    sm3.update(chunk);
    await file.writeFile(chunk); // on a handle this continues where the last one ended, and writes all of it
  }
  if (typeof terms.declaredSize === "number" && size !== terms.declaredSize) throw new StorageRefusal("sizeDiffers");
  const digest = sha256.digest("hex");
  if (typeof terms.declaredSha256 === "string" && digest !== terms.declaredSha256.toLowerCase()) throw new StorageRefusal("digestDiffers");
  await file.sync();
  return { size, sha256: digest, sm3: sm3.digest("hex") };
}

/** A new name is durable only when its folder is, and so up to the store's own. */
async function syncFolders(from: string, to: string): Promise<void> {
  for (let folder = from; folder.startsWith(to); folder = path.dirname(folder)) {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
    if (folder === to) return;
  }
}
