import "server-only";
import { randomInt } from "node:crypto";
import type { Tx } from "@/lib/platform/db";
import { openSealed, seal } from "@/lib/platform/seal";
import { hashToken } from "./token";
import { findStep } from "./totp";

/** Without the letters and digits that are taken for one another. */
const recoveryAlphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
export const recoveryCodeCount = 10;

const contextOf = (userId: string) => `second-factor:${userId}`;

export function sealSeed(userId: string, seed: Buffer): string {
  return seal(seed, contextOf(userId));
}

/** Ten codes of 78 bits, in groups of four. */
export function newRecoveryCodes(): string[] {
  const four = () => Array.from({ length: 4 }, () => recoveryAlphabet[randomInt(recoveryAlphabet.length)]).join("");
  return Array.from({ length: recoveryCodeCount }, () => [four(), four(), four(), four()].join("-"));
}

/** As typed: without spaces and dashes, capitals; kept with the person, so that equal codes of two people differ. */
export function hashRecoveryCode(userId: string, code: string): string {
  return hashToken(`${userId}:${code.replace(/[\s-]/g, "").toUpperCase()}`);
}

/**
 * Takes a code of the person's authenticator or one of the recovery codes, so that it works this once, however often it
 * is sent at the same time (security.md, AU-2). @returns null when it is wrong or was used
 */
export async function takeCode(tx: Tx, userId: string, code: string): Promise<"totp" | "recovery" | null> {
  const text = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(text)) {
    const used = await tx.recoveryCode.updateMany({ where: { userId, codeHash: hashRecoveryCode(userId, text), usedAt: null }, data: { usedAt: new Date() } });
    return used.count === 1 ? "recovery" : null;
  }
  const factor = await tx.secondFactor.findUnique({ where: { userId }, select: { sealedSeed: true } });
  const step = factor && findStep(openSealed(factor.sealedSeed, contextOf(userId)), text, Date.now());
  if (step === null) return null;
  const taken = await tx.secondFactor.updateMany({ where: { userId, lastStep: { lt: step } }, data: { lastStep: step } });
  return taken.count === 1 ? "totp" : null;
}
