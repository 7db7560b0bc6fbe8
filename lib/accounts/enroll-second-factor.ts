import "server-only";
import { createHmac } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { db, type Tx } from "@/lib/platform/db";
import { ExpectedError, fieldError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { countAttempt } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import { carrySession } from "./carry-session";
import { codeAttempts } from "./pass-second-factor";
import type { FactorCodeInput } from "./schema";
import { sealSeed } from "./second-factor";
import { portalSecret } from "./session-cookie";
import { completeSession, revokeSessions } from "./sessions";
import { newToken } from "./token";
import { base32, findStep, totpUri } from "./totp";

export const issuer = "国合基地管理";

/** What one needs to put the account into an authenticator app. */
export interface Enrollment {
  uri: string;
  /** Base 32 in groups of four, for apps that cannot read the square code. */
  key: string;
}

/**
 * The seed that this session proposes, 160 bits. Made from the session's token with the portal's secret: the page may be
 * loaded again without changing it, nothing is stored before the first code was right, and the next session has another.
 */
function proposedSeed(tokenHash: string): Buffer {
  return createHmac("sha256", portalSecret()).update(`second-factor:${tokenHash}`).digest().subarray(0, 20);
}

async function findSession(client: Pick<Tx, "loginSession">, actor: Actor) {
  const session = await client.loginSession.findFirst({
    where: { id: actor.sessionId!, revokedAt: null },
    select: { tokenHash: true, mfaAt: true, user: { select: { email: true, secondFactor: { select: { createdAt: true } } } } },
  });
  if (!session) throw new ExpectedError("signedOut", "登录已失效，请重新登录。");
  return session;
}

export async function readEnrollment(actor: Actor): Promise<Enrollment> {
  const { tokenHash, user } = await findSession(db, actor);
  const seed = proposedSeed(tokenHash);
  return { uri: totpUri(seed, user.email, issuer), key: base32(seed).replace(/.{4}(?!$)/g, "$& ") };
}

/**
 * Makes the proposed authenticator the person's own, after its first code was right: an earlier one and its recovery
 * codes are void, other sessions end (AU-6), this one goes on under a new token (AU-5).
 * @throws ExpectedError "invalid" at the field `code`; "refused" for a session that has yet to show the present factor
 */
export async function enrollSecondFactor(actor: Actor, input: FactorCodeInput): Promise<null> {
  const userId = actor.userId!;
  await countAttempt(codeAttempts, userId);
  const token = newToken();
  await transaction(async (tx) => {
    const session = await findSession(tx, actor);
    if (session.user.secondFactor && !session.mfaAt) throw refusedError("请先用已经设置的身份验证器完成登录，再更换。");
    const seed = proposedSeed(session.tokenHash);
    const step = findStep(seed, input.code.replace(/\s/g, ""), Date.now());
    if (step === null) throw fieldError("code", "验证码不正确，请等应用显示下一个后再填；仍不正确的，请核对手机时间");
    const factor = { sealedSeed: sealSeed(userId, seed), lastStep: step, createdAt: new Date() };
    await tx.secondFactor.upsert({ where: { userId }, create: { userId, ...factor }, update: factor });
    await tx.recoveryCode.deleteMany({ where: { userId } });
    await completeSession(tx, actor.sessionId!, token);
    await revokeSessions(tx, userId, { except: actor.sessionId });
    await recordEvent(tx, { actor, action: "account.enrollFactor", subject: { type: "user", id: userId }, notify: [{ recipientId: userId, template: "account.factorChanged", data: {} }] });
    return null;
  });
  await carrySession(token);
  return null;
}
