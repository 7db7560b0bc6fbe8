import "server-only";
import type { Actor } from "@/lib/access/actor";
import { fieldError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { clearAttempts, countAttempt } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import { carrySession } from "./carry-session";
import type { FactorCodeInput } from "./schema";
import { takeCode } from "./second-factor";
import { completeSession } from "./sessions";
import { newToken } from "./token";

export const codeAttempts = { name: "second-factor", limit: 5, windowSeconds: 15 * 60 };

/**
 * The second step of signing in: a code of the authenticator, or a recovery code. The session goes on under a new token.
 * @throws ExpectedError "invalid" at the field `code`, "tooMany" after five attempts in a quarter of an hour
 */
export async function passSecondFactor(actor: Actor, input: FactorCodeInput): Promise<null> {
  const userId = actor.userId!;
  await countAttempt(codeAttempts, userId);
  const token = newToken();
  const right = await transaction(async (tx) => {
    const how = await takeCode(tx, userId, input.code);
    if (!how) return false;
    if (how === "recovery") {
      const left = await tx.recoveryCode.count({ where: { userId, usedAt: null } });
      await recordEvent(tx, {
        actor,
        action: "account.useRecoveryCode",
        subject: { type: "user", id: userId },
        notify: [{ recipientId: userId, template: "account.recoveryCodeUsed", data: { left } }],
      });
    }
    await completeSession(tx, actor.sessionId!, token);
    return true;
  });
  if (!right) throw fieldError("code", "验证码不正确或已经用过，请等应用显示下一个后再填");
  await clearAttempts(codeAttempts, userId);
  await carrySession(token);
  return null;
}
