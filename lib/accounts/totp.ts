import { createHmac, timingSafeEqual } from "node:crypto";

/** Time-based one-time passwords (RFC 6238) as every authenticator app makes them: HMAC-SHA-1, 30 seconds, 6 digits. */
export const secondsPerStep = 30;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The number of the 30-second step of an instant. @param at milliseconds since 1970 */
export function stepAt(at: number): number {
  return Math.floor(at / 1000 / secondsPerStep);
}

/** @param digits 6 for authenticator apps; the vectors of RFC 6238 have 8 */
export function codeAt(seed: Buffer, step: number, digits = 6): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", seed).update(counter).digest();
  const offset = mac[mac.length - 1]! & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, "0");
}

/**
 * The step whose code this is, the present one or the one before or after it: clocks differ, people type slowly.
 * @returns null when the code is none of the three
 */
export function findStep(seed: Buffer, code: string, at: number): number | null {
  const given = Buffer.from(code);
  const present = stepAt(at);
  const matching = [present, present - 1, present + 1].filter((step) => {
    const expected = Buffer.from(codeAt(seed, step));
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return matching[0] ?? null;
}

/** Base 32 (RFC 4648) without padding, as a key is typed into an app. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, "0"), 2)]).join("");
}

/** What the app reads from the square code. @param account as it is listed in the app */
export function totpUri(seed: Buffer, account: string, issuer: string): string {
  const query = new URLSearchParams({ secret: base32(seed), issuer, algorithm: "SHA1", digits: "6", period: String(secondsPerStep) });
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?${query.toString().replaceAll("+", "%20")}`;
}
