import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { fieldError } from "@/lib/platform/errors";
import { clearAttempts, countAttempt } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import { verifyPassword } from "./password";
import type { ReauthenticateInput } from "./schema";
import { takeCode } from "./second-factor";

const limit = { name: "reauthenticate", limit: 5, windowSeconds: 15 * 60 };

/**
 * The person shows once more who they are: by a code of the authenticator, or by the password where there is none.
 * @throws ExpectedError "invalid" at the field `proof`, "tooMany" after five attempts in a quarter of an hour
 */
export async function reauthenticate(actor: Actor, input: ReauthenticateInput): Promise<null> {
  const userId = actor.userId!;
  await countAttempt(limit, userId);
  const user = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true, secondFactor: { select: { userId: true } } } });
  const shown = user.secondFactor ? await transaction(async (tx) => (await takeCode(tx, userId, input.proof)) !== null) : await verifyPassword(input.proof, user.passwordHash);
  if (!shown) throw fieldError("proof", user.secondFactor ? "验证码不正确或已经用过，请等应用显示下一个后再填" : "口令不正确");
  await clearAttempts(limit, userId);
  await db.loginSession.updateMany({ where: { id: actor.sessionId!, revokedAt: null }, data: { reauthAt: new Date() } });
  return null;
}
