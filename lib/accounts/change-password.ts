import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { fieldError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { countAttempt } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import { hashPassword, verifyPassword } from "./password";
import { passwordPolicy } from "./password-policy";
import type { ChangePasswordInput } from "./schema";
import { revokeSessions } from "./sessions";

const limit = { name: "change-password", limit: 5, windowSeconds: 15 * 60 };

/** Changes the own password; every other session of the person ends with it. */
export async function changePassword(actor: Actor, input: ChangePasswordInput): Promise<null> {
  await countAttempt(limit, actor.userId!);
  const user = await db.user.findUniqueOrThrow({
    where: { id: actor.userId! },
    select: { passwordHash: true, formerPasswords: { orderBy: { id: "desc" }, take: passwordPolicy.history - 1, select: { id: true, passwordHash: true } } },
  });
  if (!(await verifyPassword(input.currentPassword, user.passwordHash))) throw fieldError("currentPassword", "现用口令不正确");
  if (input.currentPassword === input.password) throw fieldError("password", "新口令不能与现用口令相同");
  for (const former of user.formerPasswords) {
    if (await verifyPassword(input.password, former.passwordHash)) throw fieldError("password", `新口令不能与最近 ${passwordPolicy.history} 次用过的口令相同`);
  }
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.userId! }, data: { passwordHash, formerPasswords: { create: { passwordHash: user.passwordHash } } }, select: { id: true } });
    // With the one just replaced these are the last ones before the present.
    const kept = user.formerPasswords.slice(0, passwordPolicy.history - 2).map(({ id }) => id);
    await tx.formerPassword.deleteMany({ where: { userId: actor.userId!, id: { notIn: kept }, passwordHash: { not: user.passwordHash } } });
    await revokeSessions(tx, actor.userId!, { except: actor.sessionId });
    await recordEvent(tx, { actor, action: "account.changePassword", subject: { type: "user", id: actor.userId! } });
    return null;
  });
}
