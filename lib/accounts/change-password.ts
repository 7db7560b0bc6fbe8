import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { fieldError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { countAttempt } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import { verifyPassword } from "./password";
import { prepareNewPassword, replacePassword } from "./replace-password";
import type { ChangePasswordInput } from "./schema";
import { revokeSessions } from "./sessions";

const limit = { name: "change-password", limit: 5, windowSeconds: 15 * 60 };

/** Changes the own password; every other session of the person ends with it. */
export async function changePassword(actor: Actor, input: ChangePasswordInput): Promise<null> {
  const userId = actor.userId!;
  await countAttempt(limit, userId);
  const user = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } });
  if (!(await verifyPassword(input.currentPassword, user.passwordHash))) throw fieldError("currentPassword", "现用口令不正确");
  const next = await prepareNewPassword(userId, input.password);
  return transaction(async (tx) => {
    await replacePassword(tx, userId, next);
    await revokeSessions(tx, userId, { except: actor.sessionId });
    await recordEvent(tx, { actor, action: "account.changePassword", subject: { type: "user", id: userId } });
    return null;
  });
}
