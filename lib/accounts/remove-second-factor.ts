import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { requiresSecondFactor } from "@/lib/access/second-factor";
import type { Tx } from "@/lib/platform/db";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { countAttempt } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import { codeAttempts } from "./pass-second-factor";
import type { FactorCodeInput, ResetFactorInput } from "./schema";
import { takeCode } from "./second-factor";
import { revokeSessions } from "./sessions";

async function removeFactor(tx: Tx, userId: string): Promise<number> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  return (await tx.secondFactor.deleteMany({ where: { userId } })).count;
}

/** An applicant signs in with the password alone again; for everybody else the factor is not theirs to leave out. */
export async function removeSecondFactor(actor: Actor, input: FactorCodeInput): Promise<null> {
  const userId = actor.userId!;
  if (requiresSecondFactor(actor.roles)) throw refusedError("您的角色登录时必须使用身份验证器，只能更换，不能停用。");
  await countAttempt(codeAttempts, userId);
  const right = await transaction(async (tx) => {
    if (!(await takeCode(tx, userId, input.code))) return false;
    await removeFactor(tx, userId);
    await revokeSessions(tx, userId, { except: actor.sessionId });
    await recordEvent(tx, { actor, action: "account.removeFactor", subject: { type: "user", id: userId }, notify: [{ recipientId: userId, template: "account.factorRemoved", data: {} }] });
    return true;
  });
  if (!right) throw fieldError("code", "验证码不正确或已经用过，请等应用显示下一个后再填");
  return null;
}

/**
 * For somebody who has neither telephone nor recovery codes: another person, who has made sure who is asking, resets the
 * factor; it is enrolled anew at the next sign-in. Nobody resets the own one (security.md §2.5).
 */
export async function resetSecondFactor(actor: Actor, input: ResetFactorInput): Promise<{ name: string }> {
  authorize(actor, "account.resetFactor");
  return transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email: input.email }, select: { id: true, name: true } });
    if (!user) throw fieldError("email", "没有使用这个邮箱的账号");
    if (user.id === actor.userId) throw fieldError("email", "本人的身份验证器由另一位负责人重置");
    if ((await removeFactor(tx, user.id)) === 0) throw fieldError("email", "此账号没有设置身份验证器，无需重置");
    await revokeSessions(tx, user.id);
    await recordEvent(tx, {
      actor,
      action: "account.resetFactor",
      subject: { type: "user", id: user.id },
      reason: input.reason,
      notify: [{ recipientId: user.id, template: "account.factorReset", data: { reason: input.reason } }],
    });
    return { name: user.name };
  });
}
