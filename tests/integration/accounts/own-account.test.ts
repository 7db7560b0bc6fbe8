import { beforeEach, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { changePassword } from "@/lib/accounts/change-password";
import { markMessagesRead } from "@/lib/accounts/mark-messages-read";
import { hashPassword } from "@/lib/accounts/password";
import { listMessages, readFrameFacts, readOwnAccount } from "@/lib/accounts/queries";
import { endSession, openSession } from "@/lib/accounts/sessions";
import { verifyCredentials } from "@/lib/accounts/sign-in";
import { countSignOffRequests, readApplicationWorkload } from "@/lib/applications/workload";
import { db } from "@/lib/platform/db";
import { recordEvent } from "@/lib/platform/event-log";
import { actorOf, buildHost, buildUser } from "../../builders/people";
import { resetDatabase } from "../../support/worker-database";

vi.mock("@/lib/accounts/password", () => import("../../support/cheap-password"));

let actor: Actor;
const email = "person@example.org";

beforeEach(async () => {
  await resetDatabase();
  const user = await buildUser({ roles: ["provinceOfficer"], email, passwordHash: await hashPassword("Old-password-1") });
  actor = { ...actorOf(user), sessionId: (await openSession(user.id, { userAgent: "Mozilla/5.0" })).id };
});

it("a changed password ends the other sessions, not this one; the old one no longer works", async () => {
  await openSession(actor.userId!);
  await expect(changePassword(actor, { currentPassword: "wrong", password: "New-password-1", passwordAgain: "New-password-1" })).rejects.toMatchObject({ details: { fieldErrors: { currentPassword: ["现用口令不正确"] } } });
  await changePassword(actor, { currentPassword: "Old-password-1", password: "New-password-1", passwordAgain: "New-password-1" });
  expect((await readOwnAccount(actor)).sessions.map(({ current }) => current)).toEqual([true]);
  expect(await verifyCredentials({ email, password: "Old-password-1" })).toBeNull();
  expect(await verifyCredentials({ email, password: "New-password-1" })).not.toBeNull();
});

it("AU-1: none of the last five passwords is used again, the sixth back is", async () => {
  const change = async (from: string, to: string) => {
    await db.rateLimit.deleteMany();
    await changePassword(actor, { currentPassword: from, password: to, passwordAgain: to });
  };
  const names = ["Old-password-1", ...[2, 3, 4, 5, 6].map((number) => `Next-password-${number}`)];
  for (let index = 1; index < 5; index++) await change(names[index - 1]!, names[index]!);
  for (const former of names.slice(0, 5)) await expect(change(names[4]!, former)).rejects.toMatchObject({ code: "invalid" });
  await change(names[4]!, names[5]!);
  expect(await db.formerPassword.count()).toBe(4);
  await change(names[5]!, names[0]!);
  expect(await verifyCredentials({ email, password: names[0] })).not.toBeNull();
});

it("one ends own sessions only", async () => {
  const other = await buildUser({ roles: ["expert"] });
  const foreign = await openSession(other.id);
  await expect(endSession(actor, { sessionId: foreign.id })).rejects.toMatchObject({ code: "notFound" });
  await endSession(actor, { sessionId: actor.sessionId! });
  expect((await readOwnAccount(actor)).sessions).toEqual([]);
});

it("five wrong passwords lock the account for a while, also for the right one; an unknown address answers the same", async () => {
  for (let attempt = 0; attempt < 5; attempt++) expect(await verifyCredentials({ email, password: `Wrong-${attempt}` })).toBeNull();
  await expect(verifyCredentials({ email, password: "Old-password-1" })).rejects.toMatchObject({ code: "tooMany" });
  expect(await verifyCredentials({ email: "nobody@example.org", password: "Wrong" })).toBeNull();
});

it("messages are one's own, in pages, and are marked as read", async () => {
  const other = actorOf(await buildUser({ roles: ["provinceOfficer"] }));
  await db.$transaction(async (tx) => {
    for (let index = 0; index < 32; index++) {
      await recordEvent(tx, { actor, action: "test", subject: { type: "user", id: actor.userId! }, notify: [{ recipientId: actor.userId!, template: "application.recommended", data: { applicationId: actor.userId! } }] });
    }
  });
  const first = await listMessages(actor, null);
  expect(first.messages).toHaveLength(30);
  expect((await listMessages(actor, first.next)).messages).toHaveLength(2);
  expect((await listMessages(other, null)).messages).toEqual([]);
  await markMessagesRead(other, { messageId: first.messages[0]!.id });
  expect((await readFrameFacts(actor)).unreadMessages).toBe(32);
  await markMessagesRead(actor, { messageId: first.messages[0]!.id });
  expect((await readFrameFacts(actor)).unreadMessages).toBe(31);
  await markMessagesRead(actor, { messageId: null });
  expect((await readFrameFacts(actor)).unreadMessages).toBe(0);
});

it("what waits is counted in the own scope only", async () => {
  const [own, other] = [await buildHost(), await buildHost()];
  const call = await db.call.create({ data: { year: 2026, title: "2026 年度", createdById: actor.userId! } });
  for (const host of [own, own, other]) {
    await db.application.create({
      data: { callId: call.id, organizationId: host.organization.id, recommenderId: host.organization.recommenderId, category: "comprehensive", cityCode: "330100", createdById: host.editor.userId!, signOffRequestedAt: new Date() },
    });
  }
  expect(await readApplicationWorkload(own.signer)).toMatchObject([{ stage: "draft", count: 2 }]);
  expect(await countSignOffRequests(own.signer)).toBe(2);
  expect(await readApplicationWorkload(actor)).toEqual([]);
});
