import "server-only";
import { createPublicKey, type KeyObject } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { keyId, newSigningKey, signingKeyOf, type SigningKey } from "./checkpoint";

const fileName = "checkpoints.jsonl";
const keyName = "checkpoint-key.pem";

/** The lines of the file, oldest first; none when there is no file yet. */
export async function readLines(directory: string): Promise<string[]> {
  const file = path.join(directory, fileName);
  if (!existsSync(file)) return [];
  return (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
}

/** Written and synced before it answers. */
export async function appendLine(directory: string, line: string): Promise<void> {
  const file = await open(path.join(directory, fileName), "a", 0o644);
  try {
    await file.appendFile(`${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The key that signs, made when there is none. Whoever can read it can sign: docs/record.md says where it belongs in production. */
export async function signingKey(directory: string): Promise<SigningKey> {
  const file = path.join(directory, keyName);
  if (!existsSync(file)) {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const { privatePem, publicPem } = newSigningKey();
    await writeFile(file, privatePem, { mode: 0o600, flag: "wx" });
    await writeFile(path.join(directory, `${signingKeyOf(privatePem).id}.pub.pem`), publicPem);
  }
  return signingKeyOf(await readFile(file, "utf8"));
}

/** What stands outside the database, as it was at one moment. */
export interface Anchors {
  lines: readonly string[];
  keys: ReadonlyMap<string, KeyObject>;
}

/** To be read before the database: a checkpoint may know more than an older snapshot, never the other way round. */
export async function readAnchors(directory: string): Promise<Anchors> {
  return { lines: await readLines(directory), keys: await publicKeys(directory) };
}

/** Every public key that has ever signed here, by its id. */
async function publicKeys(directory: string): Promise<Map<string, KeyObject>> {
  const keys = new Map<string, KeyObject>();
  if (!existsSync(directory)) return keys;
  for (const name of await readdir(directory)) {
    if (!name.endsWith(".pub.pem")) continue;
    const key = createPublicKey(await readFile(path.join(directory, name), "utf8"));
    keys.set(keyId(key), key);
  }
  return keys;
}
