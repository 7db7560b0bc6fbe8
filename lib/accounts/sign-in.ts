import "server-only";
import { db } from "@/lib/platform/db";
import { clearAttempts, countAttempt } from "@/lib/platform/rate-limit";
import { hashPassword, verifyPassword } from "./password";
import { signInSchema } from "./schema";

const perAccount = { name: "sign-in", limit: 5, windowSeconds: 15 * 60 };

let decoy: Promise<string> | undefined;

/**
 * The user whose e-mail and password these are, or null. The hash is not computed while the account is locked out;
 * an unknown address costs the same time as a wrong password. @throws ExpectedError "tooMany"
 */
export async function verifyCredentials(input: unknown): Promise<{ id: string; name: string } | null> {
  const parsed = signInSchema.safeParse(input);
  if (!parsed.success) return null;
  await countAttempt(perAccount, parsed.data.email);
  const user = await db.user.findUnique({
    where: { email: parsed.data.email },
    select: { id: true, name: true, passwordHash: true, active: true },
  });
  decoy ??= hashPassword("no account has this password");
  const matches = await verifyPassword(parsed.data.password, user?.passwordHash ?? (await decoy));
  if (!user || !user.active || !matches) return null;
  await clearAttempts(perAccount, parsed.data.email);
  return { id: user.id, name: user.name };
}
