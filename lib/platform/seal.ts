import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env";

const derivedKeyId = "auth";

/** Key id → 256-bit key; the one that seals is first. */
function keys(): Map<string, Buffer> {
  const { SEALING_KEYS, NEXTAUTH_SECRET } = env();
  const configured = (SEALING_KEYS?.split(",") ?? []).map((pair) => pair.split(":") as [string, string]);
  const secrets = [...configured, ...(NEXTAUTH_SECRET ? [[derivedKeyId, NEXTAUTH_SECRET] as const] : [])];
  if (secrets.length === 0) throw new Error("Neither SEALING_KEYS nor NEXTAUTH_SECRET is set.");
  return new Map(secrets.map(([id, secret]) => [id, Buffer.from(hkdfSync("sha256", secret, "portal", "seal", 32))]));
}

/**
 * Encrypts what the database must not show (AES-256-GCM). @param context what it is and whose, e.g. “second-factor:<id>”:
 * a sealed value that was copied elsewhere does not open there. @returns `keyId.nonce.tag.text`
 */
export function seal(content: Buffer, context: string): string {
  const [keyId, key] = keys().entries().next().value!;
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
  const text = Buffer.concat([cipher.update(content), cipher.final()]);
  return [keyId, ...[nonce, cipher.getAuthTag(), text].map((bytes) => bytes.toString("base64url"))].join(".");
}

/** @throws Error when the key is no longer configured, or the value was changed or belongs elsewhere */
export function openSealed(sealed: string, context: string): Buffer {
  const [keyId = "", ...parts] = sealed.split(".");
  const key = keys().get(keyId);
  if (!key) throw new Error(`No sealing key “${keyId}” is configured.`);
  const [nonce, tag, text] = parts.map((part) => Buffer.from(part, "base64url")) as [Buffer, Buffer, Buffer];
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 }).setAAD(Buffer.from(context)).setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]);
}
