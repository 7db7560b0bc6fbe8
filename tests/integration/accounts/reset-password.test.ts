import { beforeEach, expect, it, vi } from "vitest";
import { publicActor } from "@/lib/access/actor";
import { deliverMail } from "@/lib/accounts/deliver-mail";
import { hashPassword } from "@/lib/accounts/password";
import { findOpenReset, requestPasswordReset, resetPassword } from "@/lib/accounts/reset-password";
import { openSession } from "@/lib/accounts/sessions";
import { verifyCredentials } from "@/lib/accounts/sign-in";
import { db } from "@/lib/platform/db";
import type { Mail } from "@/lib/platform/mail";
import { buildUser } from "../../builders/people";
import { atInstant } from "../../support/at-time";
import { ownerQuery, resetDatabase } from "../../support/worker-database";

vi.mock("@/lib/accounts/password", () => import("../../support/cheap-password"));

const email = "person@example.org";
const passwords = { password: "Brand-new-word-1", passwordAgain: "Brand-new-word-1" };
const request = (address = email) => requestPasswordReset(publicActor, { email: address });

let userId: string;
let mails: Mail[];

/** Delivers the outbox. @returns the token in the last mail's link, which is of the configured host whatever a request says */
async function mailedToken(): Promise<string> {
  await deliverMail({ send: async (mail) => void mails.push(mail), close: () => undefined });
  const [, token] = /http:\/\/localhost:3000\/reset-password\/([\w-]{43})\n/.exec(mails.at(-1)!.text)!;
  return token!;
}

beforeEach(async () => {
  await resetDatabase();
  mails = [];
  userId = (await buildUser({ roles: ["hostEditor"], email, passwordHash: await hashPassword("Old-password-1") })).id;
});

it("AU-9: the link in the mail sets a new password, ends every session and opens a locked account again", async () => {
  const session = await openSession(userId);
  for (let attempt = 0; attempt < 6; attempt++) await verifyCredentials({ email, password: "wrong" }).catch(() => null);
  await request();
  await resetPassword(publicActor, { token: await mailedToken(), ...passwords });
  expect((await db.loginSession.findUniqueOrThrow({ where: { id: session.id } })).revokedAt).not.toBeNull();
  expect(await verifyCredentials({ email, password: passwords.password })).toMatchObject({ id: userId });
  expect(await db.event.findFirst({ where: { action: "account.resetPassword" } })).toMatchObject({ actorId: userId });
});

it("AU-9: twenty at once with the same link: one sets the password", async () => {
  await request();
  const token = await mailedToken();
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => resetPassword(publicActor, { token, ...passwords })));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await findOpenReset(token)).toBeUndefined();
});

it("AU-9: it is good for thirty minutes, and ends when another is asked for", async () => {
  const start = new Date("2027-03-01T04:00:00Z");
  const at = <T>(minutes: number, run: () => Promise<T>) => atInstant(new Date(start.getTime() + minutes * 60_000), run);
  await at(0, () => request());
  const first = await at(1, mailedToken);
  expect(await at(29.9, () => findOpenReset(first))).toEqual({ userId });
  await expect(at(30, () => resetPassword(publicActor, { token: first, ...passwords }))).rejects.toMatchObject({ code: "refused" });
  await at(10, () => request());
  expect(await at(11, () => findOpenReset(first))).toBeUndefined();
});

it("AU-9: the token is nowhere in the database, and not among the person's messages", async () => {
  await request();
  const token = await mailedToken();
  for (const table of ["PasswordReset", "Message", "Event", "IdempotencyKey"]) expect(JSON.stringify(await ownerQuery(`SELECT * FROM "${table}"`)), table).not.toContain(token);
});

it("AU-4: an absent and a closed account get the same answer and no mail; asking on and on is stopped alike", async () => {
  await buildUser({ roles: ["hostEditor"], email: "closed@example.org" });
  await db.user.update({ where: { email: "closed@example.org" }, data: { active: false } });
  for (const address of [email, "closed@example.org", "nobody@example.org"]) {
    for (let time = 0; time < 3; time++) expect(await request(address)).toBeNull();
    await expect(request(address)).rejects.toMatchObject({ code: "tooMany" });
  }
  expect(await db.passwordReset.groupBy({ by: ["userId"], _count: true })).toEqual([{ userId, _count: 3 }]);
});

it("AU-1: one of the last passwords is not taken", async () => {
  await request();
  const token = await mailedToken();
  await expect(resetPassword(publicActor, { token, password: "Old-password-1", passwordAgain: "Old-password-1" })).rejects.toMatchObject({ code: "invalid" });
  expect(await findOpenReset(token)).toEqual({ userId });
});
