import "server-only";
import { addressPrefix } from "@/lib/platform/client-address";
import { db } from "@/lib/platform/db";
import { clearAttempts, countAttempt, forgiveAttempt, type RateLimitRule } from "@/lib/platform/rate-limit";
import { findDevice } from "./known-device";
import { hashPassword, needsRehash, verifyPassword } from "./password";
import { signInSchema } from "./schema";

// A quarter of an hour from the first attempt, whatever follows: nobody is shut out for longer (security.md, AU-3).
const windowSeconds = 15 * 60;
const perAccount = { name: "sign-in", limit: 5, windowSeconds };
const perDevice = { name: "sign-in-device", limit: 5, windowSeconds };
const perPrefix = { name: "sign-in-prefix", limit: 20, windowSeconds };

/** Where an attempt comes from. */
export interface SignInOrigin {
  /** As the proxy states it; null without one. */
  address: string | null;
  /** The value of the cookie that makes a browser a known one of this person. */
  deviceCookie(userId: string): string | undefined;
}

const nowhere: SignInOrigin = { address: null, deviceCookie: () => undefined };

let decoy: Promise<string> | undefined;

/**
 * The user whose e-mail and password these are, or null. The hash is not computed while attempts are locked out; an
 * unknown address costs the same time as a wrong password. @throws ExpectedError "tooMany"
 */
export async function verifyCredentials(input: unknown, origin: SignInOrigin = nowhere): Promise<{ id: string; name: string } | null> {
  const parsed = signInSchema.safeParse(input);
  if (!parsed.success) return null;
  const { email, password } = parsed.data;
  const user = await db.user.findUnique({ where: { email }, select: { id: true, name: true, passwordHash: true, active: true } });
  const counted = await countSignIn(email, user?.id ?? null, origin);
  decoy ??= hashPassword("no account has this password");
  const matches = await verifyPassword(password, user?.passwordHash ?? (await decoy));
  if (!user || !user.active || !matches) return null;
  if (needsRehash(user.passwordHash)) {
    const data = { passwordHash: await hashPassword(password) };
    await db.user.updateMany({ where: { id: user.id, passwordHash: user.passwordHash }, data });
  }
  for (const { rule, who } of counted) await (rule === perPrefix ? forgiveAttempt(rule, who) : clearAttempts(rule, who));
  return { id: user.id, name: user.name };
}

/** Whoever has proved by mail who they are need not wait for what strangers tried. */
export async function forgetLockOut(email: string): Promise<void> {
  await clearAttempts(perAccount, email);
}

/**
 * A known browser has a count of its own; everybody else shares those of the account and of their network. The network
 * comes first: what it refuses is not held against the account. @throws ExpectedError "tooMany"
 */
async function countSignIn(email: string, userId: string | null, origin: SignInOrigin): Promise<{ rule: RateLimitRule; who: string }[]> {
  const device = userId && findDevice(userId, origin.deviceCookie(userId), Date.now());
  const counts = device
    ? [{ rule: perDevice, who: device }]
    : [...(origin.address ? [{ rule: perPrefix, who: addressPrefix(origin.address) }] : []), { rule: perAccount, who: email }];
  for (const { rule, who } of counts) await countAttempt(rule, who);
  return counts;
}
