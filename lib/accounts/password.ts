import "server-only";
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto";

// security.md §2.5: scrypt N=2^17, r=8, p=1, 128 MiB each; at most four at a time, or signing in becomes a way to
// exhaust memory.
const parameters = { ln: 17, r: 8, p: 1 };
const maxmem = 256 * 1024 * 1024;
const maximumParallel = 4;

let running = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Buffer, cost: typeof parameters): Promise<Buffer> {
  if (running >= maximumParallel) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    const options: ScryptOptions = { N: 2 ** cost.ln, r: cost.r, p: cost.p, maxmem };
    return await new Promise((resolve, reject) =>
      scrypt(password.normalize("NFKC"), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key))),
    );
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** @returns a PHC string, `$scrypt$ln=17,r=8,p=1$salt$key` */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, parameters);
  const text = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
  return `$scrypt$ln=${parameters.ln},r=${parameters.r},p=${parameters.p}$${text(salt)}$${text(key)}`;
}

/** Whether a stored value was made with lesser parameters than today's: it is made anew when the password is next given. */
export function needsRehash(stored: string): boolean {
  const match = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$/.exec(stored);
  if (!match) return false;
  const [ln, r, p] = match.slice(1).map(Number) as [number, number, number];
  return ln < parameters.ln || r < parameters.r || p < parameters.p;
}

/** Whether the password matches; a malformed stored value matches nothing. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const match = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(stored);
  if (!match) return false;
  const [, ln, r, p, salt, key] = match;
  const expected = Buffer.from(key!, "base64");
  const actual = await derive(password, Buffer.from(salt!, "base64"), { ln: Number(ln), r: Number(r), p: Number(p) });
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
