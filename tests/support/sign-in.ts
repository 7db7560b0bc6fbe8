import { expect, type BrowserContext, type Page } from "@playwright/test";
import { requiresSecondFactor } from "@/lib/access/second-factor";
import { sealSeed } from "@/lib/accounts/second-factor";
import { sealSession, sessionCookie } from "@/lib/accounts/session-cookie";
import { openSession } from "@/lib/accounts/sessions";
import { db } from "@/lib/platform/db";
import { demonstrationPassword, demonstrationSeed } from "../../prisma/seed/accounts";

/** The first step of the real form: address and password. */
export async function enterPassword(page: Page, email: string, password = demonstrationPassword): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("口令").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

/** Signs an applicant in through the real form and waits until the person has landed in the own workspace. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await enterPassword(page, email, password);
  await expect(page.getByRole("button", { name: /^账号菜单/ })).toBeVisible({ timeout: 30_000 });
}

/**
 * Gives a browser a session of this person, complete as after both steps: a code works once in 30 seconds, and specs of
 * the same account run side by side. `staff-signs-in-with-two-factors.spec.ts` walks the two steps themselves.
 */
export async function carrySessionOf(context: BrowserContext, email: string): Promise<void> {
  const user = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true, roles: { select: { role: true } }, secondFactor: { select: { userId: true } } } });
  if (!user.secondFactor && requiresSecondFactor(user.roles.map(({ role }) => role))) await giveAuthenticator(user.id, email);
  await carry(context, user.id, true);
}

/** As after the right password: whoever needs a second factor stands before the second step. @param options.enrolled whether there is an authenticator yet */
export async function carryHalfSessionOf(context: BrowserContext, email: string, options: { enrolled: boolean }): Promise<void> {
  const { id } = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  if (options.enrolled) await giveAuthenticator(id, email);
  await carry(context, id, false);
}

async function giveAuthenticator(userId: string, email: string): Promise<void> {
  await db.secondFactor.create({ data: { userId, sealedSeed: sealSeed(userId, demonstrationSeed(email)), lastStep: 0 } });
}

async function carry(context: BrowserContext, userId: string, factorShown: boolean): Promise<void> {
  const { token } = await openSession(userId, { factorShown });
  const { name, options } = sessionCookie();
  await context.addCookies([{ name, value: await sealSession(token), url: process.env.PORTAL_URL!, httpOnly: options.httpOnly, sameSite: "Lax" }]);
}
