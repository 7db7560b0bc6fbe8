import "server-only";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { canonicalJson } from "./canonical-json";

/** What an event says and may be made to forget; everything else of it stays for ever. */
export interface ErasablePart {
  actorName: string;
  reason: string | null;
  findings: unknown;
  payload: unknown;
}

/** The part of an event that its hash is made of, beside the digest of the erasable part. */
export interface ChainedPart {
  id: string;
  at: Date;
  action: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  actorRoles: readonly string[];
  stageFrom: string | null;
  stageTo: string | null;
  clause: string | null;
  regulationNumber: string;
  sessionId: string | null;
  requestId: string | null;
  seq: number;
  payloadDigest: string;
  prevHash: string;
}

/** `prevHash` of the first event of an object. */
export const chainStart = "";

/** 128 bits: without it nobody can try out what an erased reason may have been. */
export function newSalt(): string {
  return randomBytes(16).toString("hex");
}

/** HMAC-SM3 of what can be erased. Values are taken as PostgreSQL's jsonb gives them back. */
export function payloadDigestOf(salt: string, { actorName, reason, findings, payload }: ErasablePart): string {
  const plain = JSON.parse(JSON.stringify({ actorName, reason, findings: findings ?? null, payload: payload ?? null })) as unknown;
  return createHmac("sm3", salt).update(canonicalJson(plain)).digest("hex");
}

/** SM3 (GB/T 32905), hexadecimal, of one link; the first words keep it apart from any other use of the function. */
export function hashOf(part: ChainedPart): string {
  const { id, at, action, subjectType, subjectId, actorId, actorRoles, stageFrom, stageTo, clause, regulationNumber, sessionId, requestId, seq, payloadDigest, prevHash } = part;
  const link = { id, at: at.toISOString(), action, subjectType, subjectId, actorId, actorRoles, stageFrom, stageTo, clause, regulationNumber, sessionId, requestId, seq, payloadDigest, prevHash };
  return createHash("sm3").update(`event sm3\0${canonicalJson(link)}`).digest("hex");
}

/** 附录 A of GB/T 32905. Some builds of OpenSSL lack SM3; the portal then refuses to start instead of falling back. @throws Error */
export function requireSm3(): void {
  const found = createHash("sm3").update("abc").digest("hex");
  if (found !== "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0") throw new Error("This Node computes SM3 wrongly.");
}
