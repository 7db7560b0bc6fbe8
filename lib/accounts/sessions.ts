import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { EndSessionInput } from "./schema";

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
