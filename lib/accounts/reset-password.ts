import "server-only";
import { createHmac, randomUUID } from "node:crypto";
import { systemActor, type Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { countAttempt } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import { prepareNewPassword, replacePassword } from "./replace-password";
import type { RequestResetInput, ResetPasswordInput } from "./schema";
import { portalSecret } from "./session-cookie";
import { revokeSessions } from "./sessions";
import { forgetLockOut } from "./sign-in";
import { hashToken } from "./token";

/** security.md, AU-9. */
const lifetimeMs = 30 * 60 * 1000;
const perAddress = { name: "reset-password", limit: 3, windowSeconds: 60 * 60 };
const expired = "链接已使用或已失效。请在登录页重新申请。";

/** 256 bits made from the row's id with the portal's secret: neither link nor token is stored anywhere. */
function tokenOf(resetId: string): string {
  return createHmac("sha256", portalSecret()).update(`password reset:${resetId}`).digest("base64url");
}

/** The address that the mail carries; its host comes from the configuration, never from a request. */
export function resetLink(resetId: string): string {
  return new URL(`/reset-password/${tokenOf(resetId)}`, env().PORTAL_URL).href;
}

/**
 * Sends a link to whoever has this address; an earlier one ends. Absent and closed accounts get the same answer: none.
 * @throws ExpectedError "tooMany" for an address that is asked for again and again, whether it has an account or not
 */
export async function requestPasswordReset(_actor: Actor, input: RequestResetInput): Promise<null> {
  await countAttempt(perAddress, input.email);
  await transaction(async (tx) => {
    const at = await receivedAt(tx);
    const user = await tx.user.findFirst({ where: { email: input.email, active: true }, select: { id: true } });
    if (!user) return;
    await tx.passwordReset.updateMany({ where: { userId: user.id, usedAt: null, expiresAt: { gt: at } }, data: { expiresAt: at } });
    const id = randomUUID();
    await tx.passwordReset.create({ data: { id, userId: user.id, tokenHash: hashToken(tokenOf(id)), expiresAt: new Date(at.getTime() + lifetimeMs) } });
    await recordEvent(tx, {
      actor: systemActor("系统（重设口令）"),
      action: "account.requestPasswordReset",
      subject: { type: "user", id: user.id },
      notify: [{ recipientId: user.id, template: "account.passwordResetRequested", data: { resetId: id } }],
    });
  });
  return null;
}

/** Whose password a link resets, while it can be used. */
export async function findOpenReset(token: string): Promise<{ userId: string } | undefined> {
  const where = { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: await receivedAt() }, user: { active: true } };
  return (await db.passwordReset.findFirst({ where, select: { userId: true } })) ?? undefined;
}

/**
 * The new password counts, every session ends, attempts that a stranger used up are forgotten; the second factor stays as
 * it is. The link works once, however often it is opened at the same time.
 * @throws ExpectedError "refused" when the link was used or is too old
 */
export async function resetPassword(_actor: Actor, input: ResetPasswordInput): Promise<null> {
  const open = await findOpenReset(input.token);
  if (!open) throw refusedError(expired);
  const { userId } = open;
  const next = await prepareNewPassword(userId, input.password);
  const { email } = await transaction(async (tx) => {
    const at = await receivedAt(tx);
    const taken = await tx.passwordReset.updateMany({ where: { tokenHash: hashToken(input.token), usedAt: null, expiresAt: { gt: at } }, data: { usedAt: at } });
    if (taken.count !== 1) throw refusedError(expired);
    await replacePassword(tx, userId, next);
    await revokeSessions(tx, userId);
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true, name: true, roles: { select: { role: true } } } });
    await recordEvent(tx, {
      actor: { userId, name: user.name, roles: user.roles.map(({ role }) => role), sessionId: null },
      action: "account.resetPassword",
      subject: { type: "user", id: userId },
      notify: [{ recipientId: userId, template: "account.passwordReset", data: {} }],
    });
    return user;
  });
  await forgetLockOut(email);
  return null;
}
