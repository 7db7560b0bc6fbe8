import "server-only";
import { db, type Tx } from "@/lib/platform/db";
import { fieldError } from "@/lib/platform/errors";
import { hashPassword, verifyPassword } from "./password";
import { passwordPolicy } from "./password-policy";

/** A new password that may be taken, hashed before any transaction: hashing costs memory and time. */
export interface NewPassword {
  passwordHash: string;
  /** The former ones that stay remembered. */
  keptIds: readonly string[];
}

/** @throws ExpectedError "invalid" at the field `password` when it is one of the last ones */
export async function prepareNewPassword(userId: string, password: string): Promise<NewPassword> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true, formerPasswords: { orderBy: { id: "desc" }, take: passwordPolicy.history - 1, select: { id: true, passwordHash: true } } },
  });
  for (const { passwordHash } of [user, ...user.formerPasswords]) {
    if (await verifyPassword(password, passwordHash)) throw fieldError("password", `新口令不能与最近 ${passwordPolicy.history} 次用过的口令相同`);
  }
  return { passwordHash: await hashPassword(password), keptIds: user.formerPasswords.slice(0, passwordPolicy.history - 2).map(({ id }) => id) };
}

/** The present password becomes a former one; what is older than the policy remembers is deleted. */
export async function replacePassword(tx: Tx, userId: string, { passwordHash, keptIds }: NewPassword): Promise<void> {
  await tx.formerPassword.deleteMany({ where: { userId, id: { notIn: [...keptIds] } } });
  const { passwordHash: former } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } });
  await tx.user.update({ where: { id: userId }, data: { passwordHash, formerPasswords: { create: { passwordHash: former } } }, select: { id: true } });
}
