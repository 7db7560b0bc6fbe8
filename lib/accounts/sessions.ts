import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db, type Tx } from "@/lib/platform/db";
import { ExpectedError, notFoundError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { EndSessionInput } from "./schema";
import { hashToken, newToken } from "./token";

/**
 * Opens a session row after the password. @param options.factorShown when the second factor has been shown already
 * @returns the row's id and the token that the cookie carries
 */
export async function openSession(userId: string, options: { userAgent?: string | null; factorShown?: boolean } = {}): Promise<{ id: string; token: string }> {
  const token = newToken();
  const data = { userId, tokenHash: hashToken(token), userAgent: options.userAgent ?? null, mfaAt: options.factorShown ? new Date() : null };
  const { id } = await db.loginSession.create({ data, select: { id: true } });
  return { id, token };
}

/** Signing out. */
export async function closeSession(token: string): Promise<void> {
  await db.loginSession.updateMany({ where: { tokenHash: hashToken(token), revokedAt: null }, data: { revokedAt: new Date() } });
}

/**
 * The second factor was shown: the session is complete under a new token, and the one from before it never becomes
 * worth anything (security.md, AU-5). The token is made outside, because what a transaction returns is kept for repeated
 * requests. @throws ExpectedError "signedOut" when the session ended meanwhile
 */
export async function completeSession(tx: Tx, sessionId: string, token: string): Promise<void> {
  const done = await tx.loginSession.updateMany({ where: { id: sessionId, revokedAt: null }, data: { tokenHash: hashToken(token), mfaAt: new Date(), reauthAt: new Date() } });
  if (done.count !== 1) throw new ExpectedError("signedOut", "登录已失效，请重新登录。");
}

/** Ends the sessions of a person; it counts from the next request on. */
export async function revokeSessions(tx: Tx, userId: string, options: { except?: string | null } = {}): Promise<void> {
  await tx.loginSession.updateMany({
    where: { userId, revokedAt: null, ...(options.except ? { id: { not: options.except } } : {}) },
    data: { revokedAt: new Date() },
  });
}

/** Ends one of the own sessions, e.g. on a computer that one has left. @throws ExpectedError "notFound" */
export async function endSession(actor: Actor, input: EndSessionInput): Promise<null> {
  return transaction(async (tx) => {
    const ended = await tx.loginSession.updateMany({
      where: { id: input.sessionId, userId: actor.userId!, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (ended.count !== 1) throw notFoundError("该登录");
    await recordEvent(tx, { actor, action: "account.endSession", subject: { type: "user", id: actor.userId! }, payload: { endedSessionId: input.sessionId } });
    return null;
  });
}

/** “继续使用”: one more request of the person, so that the time without any begins anew. */
export async function staySignedIn(actor: Actor): Promise<null> {
  await db.loginSession.updateMany({ where: { id: actor.sessionId!, revokedAt: null }, data: { lastSeenAt: new Date() } });
  return null;
}
