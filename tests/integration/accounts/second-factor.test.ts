import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { action } from "@/lib/accounts/action";
import { findActor, findSigningIn, requireRole } from "@/lib/accounts/current-actor";
import { enrollSecondFactor, readEnrollment } from "@/lib/accounts/enroll-second-factor";
import { passSecondFactor } from "@/lib/accounts/pass-second-factor";
import { readOwnFactor } from "@/lib/accounts/queries";
import { makeRecoveryCodes } from "@/lib/accounts/recovery-codes";
import { removeSecondFactor, resetSecondFactor } from "@/lib/accounts/remove-second-factor";
import { sealSeed, takeCode } from "@/lib/accounts/second-factor";
import { openSession } from "@/lib/accounts/sessions";
import { newToken } from "@/lib/accounts/token";
import { codeAt, stepAt } from "@/lib/accounts/totp";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { roles, type Role } from "@/lib/workflow/role";
import { actorOf, buildUser } from "../../builders/people";
import { ownerQuery, resetDatabase } from "../../support/worker-database";

const browser = vi.hoisted(() => ({ sid: "" }));
vi.mock("next/headers", () => ({ headers: async () => new Headers({ origin: "http://localhost:3000" }) }));
vi.mock("next-auth", () => ({ default: vi.fn(), getServerSession: async () => browser }));
vi.mock("@/lib/accounts/carry-session", () => ({ carrySession: async (token: string) => void (browser.sid = token) }));

const seed = Buffer.alloc(20, 7);
const code = (distance = 0) => codeAt(seed, stepAt(Date.now()) + distance);

/** A person of these roles, with or without the authenticator above, behind a password-only session in the browser. */
async function afterPassword(personRoles: readonly Role[], enrolled: boolean): Promise<Actor> {
  const user = await buildUser({ roles: personRoles });
  if (enrolled) await db.secondFactor.create({ data: { userId: user.id, sealedSeed: sealSeed(user.id, seed), lastStep: 0 } });
  const { id, token } = await openSession(user.id);
  browser.sid = token;
  return { ...actorOf(user), sessionId: id };
}

beforeEach(async () => {
  await resetDatabase();
  browser.sid = "";
});

describe("AU-2: the password alone", () => {
  it.each(roles.filter((role) => !["hostEditor", "hostSigner"].includes(role)))("of %s opens no page and no action", async (role) => {
    for (const enrolled of [false, true]) {
      await afterPassword([role], enrolled);
      expect(await findActor()).toBeNull();
      await expect(requireRole(role)).rejects.toThrow("NEXT_REDIRECT");
      const run = vi.fn();
      expect(await action({ name: "test", input: z.object({}) }, run)({})).toMatchObject({ ok: false, error: { code: "signedOut" } });
      expect(run).not.toHaveBeenCalled();
      expect(await findSigningIn()).toMatchObject({ missing: enrolled ? "code" : "enroll", actor: { roles: [], expertId: null, recommenderId: null } });
    }
  });

  it("is enough for an applicant, until an authenticator is set up", async () => {
    await afterPassword(["hostSigner"], false);
    expect(await findActor()).toMatchObject({ roles: ["hostSigner"] });
    await afterPassword(["hostSigner"], true);
    expect(await findActor()).toBeNull();
  });
});

describe("AU-2: a code", () => {
  it("sent twenty times at once is taken once", async () => {
    const { userId } = await afterPassword(["expert"], true);
    const sent = code();
    const answers = await Promise.all(Array.from({ length: 20 }, () => transaction((tx) => takeCode(tx, userId!, sent))));
    expect(answers.filter(Boolean)).toEqual(["totp"]);
  });

  it("after a later one is refused, although it is still in its time", async () => {
    const { userId } = await afterPassword(["expert"], true);
    const [earlier, present] = [code(-1), code()];
    expect(await transaction((tx) => takeCode(tx, userId!, present))).toBe("totp");
    expect(await transaction((tx) => takeCode(tx, userId!, earlier))).toBeNull();
  });

  it("completes the session; five wrong ones lock the step, also for the right one", async () => {
    const actor = await afterPassword(["expert"], true);
    for (let attempt = 0; attempt < 5; attempt++) await expect(passSecondFactor(actor, { code: "000000" === code() ? "000001" : "000000" })).rejects.toMatchObject({ code: "invalid" });
    await expect(passSecondFactor(actor, { code: code() })).rejects.toMatchObject({ code: "tooMany" });
    await db.rateLimit.deleteMany();
    await passSecondFactor(actor, { code: code() });
    expect(await findActor()).toMatchObject({ userId: actor.userId, roles: ["expert"] });
  });

  it("of another person is none", async () => {
    await afterPassword(["expert"], true);
    const other = await afterPassword(["expert"], false);
    await expect(passSecondFactor(other, { code: code() })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("AU-5: the token of a session", () => {
  it("is another after the second factor; the one from before opens nothing", async () => {
    const actor = await afterPassword(["provinceOfficer"], true);
    const before = browser.sid;
    await passSecondFactor(actor, { code: code() });
    expect(browser.sid).not.toBe(before);
    expect(await findActor()).not.toBeNull();
    browser.sid = before;
    expect(await findActor()).toBeNull();
    expect(await findSigningIn()).toBeNull();
  });

  it("has 256 random bits, is stored as a hash only, and is never the same", async () => {
    const tokens = Array.from({ length: 10_000 }, newToken);
    expect(new Set(tokens).size).toBe(10_000);
    const bits = tokens.flatMap((token) => [...Buffer.from(token, "base64url")]).reduce((sum, byte) => sum + byte.toString(2).replaceAll("0", "").length, 0);
    const total = 10_000 * 256;
    expect(Math.abs(bits - total / 2)).toBeLessThan(5 * Math.sqrt(total / 4));
    await afterPassword(["hostEditor"], false);
    expect(JSON.stringify(await ownerQuery('SELECT * FROM "LoginSession"'))).not.toContain(browser.sid);
  });
});

describe("enrolling an authenticator", () => {
  const keyOf = async (actor: Actor) => {
    const { uri, key } = await readEnrollment(actor);
    expect(new URL(uri).searchParams.get("secret")).toBe(key.replaceAll(" ", ""));
    return key;
  };
  /** The code an app with the proposed key shows. */
  async function proposedCode(actor: Actor): Promise<string> {
    const bits = [...(await keyOf(actor)).replaceAll(" ", "")].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
    return codeAt(Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2))), stepAt(Date.now()));
  }

  it("the proposal stays while the page is loaded again, stores nothing, and differs by session", async () => {
    const actor = await afterPassword(["recommenderHandler"], false);
    const key = await keyOf(actor);
    expect(await keyOf(actor)).toBe(key);
    expect(await db.secondFactor.count()).toBe(0);
    const again = await openSession(actor.userId!);
    expect(await keyOf({ ...actor, sessionId: again.id })).not.toBe(key);
  });

  it("its first code completes the session under a new token, ends the others, and cannot be used again", async () => {
    const actor = await afterPassword(["recommenderHandler"], false);
    const before = browser.sid;
    const elsewhere = await openSession(actor.userId!, { factorShown: true });
    const first = await proposedCode(actor);
    await expect(enrollSecondFactor(actor, { code: first === "123456" ? "654321" : "123456" })).rejects.toMatchObject({ code: "invalid" });
    expect(await findActor()).toBeNull();
    await enrollSecondFactor(actor, { code: first });
    expect(await findActor()).toMatchObject({ userId: actor.userId });
    expect(browser.sid).not.toBe(before);
    expect((await db.loginSession.findUniqueOrThrow({ where: { id: elsewhere.id } })).revokedAt).not.toBeNull();
    expect(await transaction((tx) => takeCode(tx, actor.userId!, first))).toBeNull();
    expect(await db.message.findFirst({ where: { recipientId: actor.userId! } })).toMatchObject({ template: "account.factorChanged" });
  });

  it("AU-2: whoever has only the password of an enrolled person cannot enrol another", async () => {
    const actor = await afterPassword(["provinceLeader"], true);
    await expect(enrollSecondFactor(actor, { code: await proposedCode(actor) })).rejects.toMatchObject({ code: "refused" });
    expect(await findActor()).toBeNull();
  });

  it("the seed is not in the database in clear", async () => {
    const actor = await afterPassword(["expert"], false);
    const key = (await keyOf(actor)).replaceAll(" ", "");
    await enrollSecondFactor(actor, { code: await proposedCode(actor) });
    const { sealedSeed } = await db.secondFactor.findUniqueOrThrow({ where: { userId: actor.userId! } });
    expect(sealedSeed).toMatch(/^auth\./);
    expect(sealedSeed).not.toContain(key);
  });
});

describe("recovery codes", () => {
  it("ten, kept as hashes, each good once even when sent five times at once; new ones void the old", async () => {
    const actor = await afterPassword(["expert"], true);
    const { codes } = await makeRecoveryCodes(actor, {});
    expect(codes).toHaveLength(10);
    const stored = JSON.stringify(await ownerQuery('SELECT * FROM "RecoveryCode"'));
    for (const text of codes) expect(stored).not.toContain(text.replaceAll("-", ""));
    const spelled = codes[0]!.toLowerCase().replaceAll("-", " ");
    const answers = await Promise.all(Array.from({ length: 5 }, () => transaction((tx) => takeCode(tx, actor.userId!, spelled))));
    expect(answers.filter(Boolean)).toEqual(["recovery"]);
    await passSecondFactor(actor, { code: codes[1]! });
    expect(await findActor()).toMatchObject({ userId: actor.userId });
    expect(await readOwnFactor(actor)).toMatchObject({ recoveryCodes: 8 });
    expect(await db.message.findFirst({ where: { recipientId: actor.userId! } })).toMatchObject({ template: "account.recoveryCodeUsed", data: { left: 8 } });
    await makeRecoveryCodes(actor, {});
    expect(await transaction((tx) => takeCode(tx, actor.userId!, codes[2]!))).toBeNull();
  });

  it("are not kept as the answer to a repeated request", async () => {
    const actor = await afterPassword(["hostSigner"], true);
    await passSecondFactor(actor, { code: code() });
    const make = action({ name: "account.makeRecoveryCodes", input: z.strictObject({}) }, makeRecoveryCodes);
    const key = crypto.randomUUID();
    const first = await make({}, key);
    expect(first).toMatchObject({ ok: true });
    expect(await make({}, key)).toMatchObject({ ok: false, error: { code: "conflict" } });
    const kept = JSON.stringify(await ownerQuery('SELECT response FROM "IdempotencyKey"'));
    if (first.ok) for (const text of first.data.codes) expect(kept).not.toContain(text);
  });
});

describe("a lost authenticator", () => {
  const reason = "当面核对工作证，手机遗失。";

  it("is reset by a leader, for another person: sessions end, the next sign-in enrols anew", async () => {
    const lost = await afterPassword(["recommenderApprover"], true);
    await passSecondFactor(lost, { code: code() });
    await makeRecoveryCodes(lost, {});
    const { email } = await db.user.findUniqueOrThrow({ where: { id: lost.userId! } });
    const leader = actorOf(await buildUser({ roles: ["provinceLeader"] }));
    await resetSecondFactor(leader, { email, reason });
    expect(await findActor()).toBeNull();
    expect(await db.recoveryCode.count()).toBe(0);
    browser.sid = (await openSession(lost.userId!)).token;
    expect(await findSigningIn()).toMatchObject({ missing: "enroll" });
    expect(await db.event.findFirst({ where: { action: "account.resetFactor" } })).toMatchObject({ actorId: leader.userId, subjectId: lost.userId, reason });
  });

  it("is reset by nobody for oneself, by no other role, and only where there is one", async () => {
    const leader = await afterPassword(["provinceLeader"], true);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: leader.userId! } });
    await expect(resetSecondFactor(leader, { email, reason })).rejects.toMatchObject({ code: "invalid" });
    for (const role of roles.filter((role) => role !== "provinceLeader")) {
      await expect(resetSecondFactor(actorOf(await buildUser({ roles: [role] })), { email, reason })).rejects.toMatchObject({ name: "AccessError" });
    }
    expect(await db.secondFactor.count()).toBe(1);
    const without = await buildUser({ roles: ["expert"] });
    for (const address of [without.email, "nobody@example.org"]) await expect(resetSecondFactor(leader, { email: address, reason })).rejects.toMatchObject({ code: "invalid" });
  });

  it("an applicant may do without again, with a code; nobody else may", async () => {
    const host = await afterPassword(["hostEditor"], true);
    await expect(removeSecondFactor(host, { code: code() === "000000" ? "000001" : "000000" })).rejects.toMatchObject({ code: "invalid" });
    await removeSecondFactor(host, { code: code() });
    expect(await db.secondFactor.count()).toBe(0);
    const officer = await afterPassword(["provinceOfficer"], true);
    await expect(removeSecondFactor(officer, { code: code() })).rejects.toMatchObject({ code: "refused" });
  });
});
