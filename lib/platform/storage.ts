import "server-only";
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { env } from "./env";

/**
 * Bytes that never change once they are kept. A folder by default; another engine (an object store) answers to the
 * same three functions. Keys are made here and never from what a person typed.
 */
export interface ObjectWriter {
  write(chunk: Uint8Array): Promise<void>;
  /** Makes the bytes durable and gives their key; only then may a row refer to them. */
  keep(): Promise<string>;
  /** Forgets what was written; after `keep` it does nothing. */
  discard(): Promise<void>;
}

const keyPattern = /^\d{4}\/\d{2}\/[0-9a-f-]{36}$/;

function pathOf(key: string): string {
  if (!keyPattern.test(key)) throw new Error("Storage: not a key of ours.");
  return path.join(env().FILES_DIRECTORY, key);
}

/** Writes beside the place where the object will be, so that half an upload is never an object. */
export async function openObject(): Promise<ObjectWriter> {
  const now = new Date();
  const key = `${now.getUTCFullYear()}/${String(now.getUTCMonth() + 1).padStart(2, "0")}/${randomUUID()}`;
  const target = pathOf(key);
  const partial = `${target}.partial`;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const handle = await open(partial, "wx", 0o600);
  let settled = false;
  return {
    async write(chunk) {
      await handle.writeFile(chunk);
    },
    async keep() {
      await handle.sync();
      await handle.close();
      await rename(partial, target);
      const folder = await open(path.dirname(target), "r");
      await folder.sync();
      await folder.close();
      settled = true;
      return key;
    },
    async discard() {
      if (settled) return;
      settled = true;
      await handle.close().catch(() => {});
      await rm(partial, { force: true });
    },
  };
}

/** The bytes of an object as a stream; the caller destroys what it does not read to the end. */
export function readObject(key: string): Readable {
  return createReadStream(pathOf(key));
}

/** Only for bytes to which no row refers: an upload that was refused after it was complete. */
export async function forgetObject(key: string): Promise<void> {
  await rm(pathOf(key), { force: true });
}
