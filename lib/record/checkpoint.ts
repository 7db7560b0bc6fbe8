import "server-only";
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { merkleRoot } from "./merkle";

/** subjectType, subjectId, seq, hash: the last link of one object's chain. */
export const headSchema = z.tuple([z.string(), z.string(), z.number().int().min(1), z.string()]);
export type Head = z.output<typeof headSchema>;

const bodySchema = z.strictObject({
  n: z.number().int().min(1),
  at: z.iso.datetime(),
  /** Heads that are new or have grown since the checkpoint before. */
  changed: z.array(headSchema),
  /** How many objects have a chain. */
  heads: z.number().int().min(0),
  rootSm3: z.string(),
  rootSha256: z.string(),
  /** SHA-256 of the line before; "" for the first. */
  previous: z.string(),
  /** Which key signed: the first 16 digits of its SHA-256. */
  key: z.string(),
});
export const checkpointSchema = bodySchema.extend({ signature: z.string() });
export type Checkpoint = z.output<typeof checkpointSchema>;

export interface SigningKey {
  id: string;
  private: KeyObject;
}

/** All heads known at a checkpoint, by object. */
export type HeadMap = Map<string, Head>;

export const streamOf = ([type, id]: Head) => `${type} ${id}`;

/** Takes the changes of a checkpoint into the map. */
export function withChanges(known: HeadMap, changed: readonly Head[]): HeadMap {
  for (const head of changed) known.set(streamOf(head), head);
  return known;
}

/** @param known every head, the changes already in it */
export function makeCheckpoint(known: HeadMap, facts: { n: number; at: Date; changed: readonly Head[]; previousLine: string | undefined }, key: SigningKey): Checkpoint {
  const body = {
    n: facts.n,
    at: facts.at.toISOString(),
    changed: [...facts.changed],
    ...rootsOf(known),
    previous: facts.previousLine === undefined ? "" : lineDigest(facts.previousLine),
    key: key.id,
  };
  return { ...body, signature: sign(null, signed(body), key.private).toString("base64") };
}

/** What is wrong with a checkpoint itself, or undefined. */
export function checkpointProblem(checkpoint: Checkpoint, known: HeadMap, previous: { n: number; line: string } | undefined, publicKeys: ReadonlyMap<string, KeyObject>): string | undefined {
  const { signature, ...body } = checkpoint;
  const key = publicKeys.get(checkpoint.key);
  if (!key) return `is signed by a key that is not here (${checkpoint.key})`;
  if (!verify(null, signed(body), key, Buffer.from(signature, "base64"))) return "carries a wrong signature";
  if (checkpoint.n !== (previous?.n ?? 0) + 1) return `does not follow number ${previous?.n ?? 0}`;
  if (checkpoint.previous !== (previous ? lineDigest(previous.line) : "")) return "does not continue the line before it";
  const roots = rootsOf(known);
  if (roots.heads !== checkpoint.heads || roots.rootSm3 !== checkpoint.rootSm3 || roots.rootSha256 !== checkpoint.rootSha256) return "has a root that its heads do not make";
  return undefined;
}

function rootsOf(known: HeadMap): { heads: number; rootSm3: string; rootSha256: string } {
  const leaves = [...known.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, head]) => canonicalJson(head));
  return { heads: known.size, rootSm3: merkleRoot(leaves, "sm3"), rootSha256: merkleRoot(leaves, "sha256") };
}

function signed(body: Omit<Checkpoint, "signature">): Buffer {
  return Buffer.from(`checkpoint\0${canonicalJson(body)}`, "utf8");
}

function lineDigest(line: string): string {
  return createHash("sha256").update(line).digest("hex");
}

/** A new Ed25519 key: what is kept secret and what everybody may know, both PEM. */
export function newSigningKey(): { privatePem: string; publicPem: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return { privatePem: privateKey.export({ type: "pkcs8", format: "pem" }) as string, publicPem: publicKey.export({ type: "spki", format: "pem" }) as string };
}

export function signingKeyOf(privatePem: string): SigningKey {
  const key = createPrivateKey(privatePem);
  return { id: keyId(createPublicKey(key)), private: key };
}

export function keyId(publicKey: KeyObject): string {
  return createHash("sha256").update(publicKey.export({ type: "spki", format: "der" })).digest("hex").slice(0, 16);
}
