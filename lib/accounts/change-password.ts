import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { fieldError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { countAttempt } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import { hashPassword, verifyPassword } from "./password";
import type { ChangePasswordInput } from "./schema";
import { revokeSessions } from "./sessions";

const limit = { name: "change-password", limit: 5, windowSeconds: 15 * 60 };

/** Changes the own password; every other session of the person ends with it. */
export async function changePassword(actor: Actor, input: ChangePasswordInput): Promise<null> {
  await countAttempt(limit, actor.userId!);
  const user = await db.user.findUniqueOrThrow({ where: { id: actor.userId! }, select: { passwordHash: true } });
  if (!(await verifyPassword(input.currentPassword, user.passwordHash))) throw fieldError("currentPassword", "现用口令不正确");
  if (input.currentPassword === input.password) throw fieldError("password", "新口令不能与现用口令相同");
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.userId! }, data: { passwordHash }, select: { id: true } });
    await revokeSessions(tx, actor.userId!, { except: actor.sessionId });
    await recordEvent(tx, { actor, action: "account.changePassword", subject: { type: "user", id: actor.userId! } });
    return null;
  });
}
