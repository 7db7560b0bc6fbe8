import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { action } from "@/lib/accounts/action";
import { hashPassword } from "@/lib/accounts/password";
import { reauthenticate } from "@/lib/accounts/reauthenticate";
import { sealSeed } from "@/lib/accounts/second-factor";
import { openSession } from "@/lib/accounts/sessions";
import { stepUpActions } from "@/lib/accounts/step-up-actions";
import { codeAt, stepAt } from "@/lib/accounts/totp";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { actorOf, buildUser } from "../../builders/people";
import { resetDatabase } from "../../support/worker-database";

vi.mock("@/lib/accounts/password", () => import("../../support/cheap-password"));
const browser = vi.hoisted(() => ({ sid: "" }));
vi.mock("next/headers", () => ({ headers: async () => new Headers({ origin: "http://localhost:3000" }) }));
vi.mock("next-auth", () => ({ default: vi.fn(), getServerSession: async () => browser }));

const minute = 60 * 1000;
const seed = Buffer.alloc(20, 9);
const password = "Right-password-1";
const code = () => codeAt(seed, stepAt(Date.now()));

let actor: Actor;

async function signedIn(options: { enrolled: boolean }): Promise<void> {
  const user = await buildUser({ roles: [options.enrolled ? "provinceLeader" : "hostSigner"], passwordHash: await hashPassword(password) });
  if (options.enrolled) await db.secondFactor.create({ data: { userId: user.id, sealedSeed: sealSeed(user.id, seed), lastStep: 0 } });
  const { id, token } = await openSession(user.id, { factorShown: true });
  browser.sid = token;
  actor = { ...actorOf(user), sessionId: id };
}

/** The last proof was so long ago. */
const provedAgo = (milliseconds: number) => db.loginSession.update({ where: { id: actor.sessionId! }, data: { reauthAt: new Date(Date.now() - milliseconds) } });

beforeEach(async () => {
  await resetDatabase();
  vi.useFakeTimers({ toFake: ["Date"] });
  await signedIn({ enrolled: true });
});
afterEach(() => void vi.useRealTimers());

describe("AU-8: an act that decides", () => {
  it.each([...stepUpActions])("%s is not done by a session whose proof is older than ten minutes", async (name) => {
    const run = vi.fn(async () => "done");
    const act = action({ name, input: z.object({}) }, run);
    await provedAgo(10 * minute + 1);
    expect(await act({})).toMatchObject({ ok: false, error: { code: "reauthenticate", proof: "code" } });
    expect(run).not.toHaveBeenCalled();
    await provedAgo(10 * minute);
    expect(await act({})).toEqual({ ok: true, data: "done" });
  });

  it("is asked for after signing in for ten minutes, and nothing else is", async () => {
    expect(await action({ name: "call.publish", input: z.object({}) }, async () => null)({})).toMatchObject({ ok: true });
    await provedAgo(60 * minute);
    expect(await action({ name: "call.draft", input: z.object({}) }, async () => null)({})).toMatchObject({ ok: true });
  });

  it("is refused for its shape before anybody is asked for a proof", async () => {
    await provedAgo(60 * minute);
    expect(await action({ name: "call.publish", input: z.object({ title: z.string() }) }, async () => null)({})).toMatchObject({ error: { code: "invalid" } });
  });

  it("goes on under the same key after the proof, and is done once", async () => {
    const run = vi.fn();
    const act = action({ name: "call.publish", input: z.object({}) }, () => transaction(async () => (run(), "done")));
    const key = crypto.randomUUID();
    await provedAgo(11 * minute);
    expect(await act({}, key)).toMatchObject({ ok: false });
    await reauthenticate(actor, { proof: code() });
    for (let attempt = 0; attempt < 2; attempt++) expect(await act({}, key)).toEqual({ ok: true, data: "done" });
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe("AU-8: the proof", () => {
  const proofAsked = async () => (await action({ name: "call.publish", input: z.object({}) }, async () => null)({})) as { error?: { proof?: string } };

  it("is a code for whoever has an authenticator: neither the password nor a code twice", async () => {
    await provedAgo(11 * minute);
    await expect(reauthenticate(actor, { proof: password })).rejects.toMatchObject({ code: "invalid" });
    const shown = code();
    await reauthenticate(actor, { proof: shown });
    await expect(reauthenticate(actor, { proof: shown })).rejects.toMatchObject({ code: "invalid" });
  });

  it("is the password for whoever has none", async () => {
    await signedIn({ enrolled: false });
    await provedAgo(11 * minute);
    expect((await proofAsked()).error?.proof).toBe("password");
    await expect(reauthenticate(actor, { proof: "Wrong-password-1" })).rejects.toMatchObject({ code: "invalid" });
    await reauthenticate(actor, { proof: password });
    expect(await proofAsked()).toMatchObject({ ok: true });
  });

  it("counts for this session only, and five wrong ones are enough", async () => {
    const other = await openSession(actor.userId!, { factorShown: true });
    await db.loginSession.updateMany({ data: { reauthAt: new Date(Date.now() - 11 * minute) } });
    await reauthenticate(actor, { proof: code() });
    browser.sid = other.token;
    expect((await proofAsked()).error?.proof).toBe("code");
    for (let attempt = 0; attempt < 5; attempt++) await expect(reauthenticate(actor, { proof: "wrong" })).rejects.toMatchObject({ code: "invalid" });
    await expect(reauthenticate(actor, { proof: code() })).rejects.toMatchObject({ code: "tooMany" });
  });
});

it("AU-8: every name in the list is an action of a page", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const names = new Set(files.flatMap((file) => [...readFileSync(`app/${file}`, "utf8").matchAll(/\bname: "(\w+\.\w+)"/g)].map((match) => match[1]!)));
  expect([...stepUpActions].filter((name) => !names.has(name))).toEqual([]);
});
