import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { changePassword } from "@/lib/accounts/change-password";
import { findActor } from "@/lib/accounts/current-actor";
import { hashPassword } from "@/lib/accounts/password";
import { closeSession, endSession, openSession, revokeSessions, staySignedIn } from "@/lib/accounts/sessions";
import { db } from "@/lib/platform/db";
import { GET } from "../../../app/api/session/route";
import { actorOf, buildUser } from "../../builders/people";
import { resetDatabase } from "../../support/worker-database";

vi.mock("@/lib/accounts/password", () => import("../../support/cheap-password"));
const browser = vi.hoisted(() => ({ sid: "" }));
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));
vi.mock("next-auth", () => ({ default: vi.fn(), getServerSession: async () => browser }));

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

let actor: Actor;
let opened: number;

/** The person comes back this long after signing in. */
const after = (milliseconds: number) => void vi.setSystemTime(opened + milliseconds);

beforeEach(async () => {
  await resetDatabase();
  const user = await buildUser({ roles: ["hostEditor"], passwordHash: await hashPassword("Old-password-1") });
  const { id, token } = await openSession(user.id);
  browser.sid = token;
  actor = { ...actorOf(user), sessionId: id };
  opened = Date.now();
  await db.loginSession.update({ where: { id }, data: { createdAt: new Date(opened), lastSeenAt: new Date(opened) } });
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => void vi.useRealTimers());

describe("AU-7: a session ends on the server", () => {
  it("after thirty minutes without a request, to the second", async () => {
    after(30 * minute + second);
    expect(await findActor()).toBeNull();
    after(30 * minute);
    expect(await findActor()).not.toBeNull();
    after(60 * minute);
    expect(await findActor()).not.toBeNull();
    after(90 * minute + second);
    expect(await findActor()).toBeNull();
  });

  it("twelve hours after signing in, however busy", async () => {
    for (let quarter = 1; quarter <= 48; quarter++) {
      after(quarter * 15 * minute);
      expect(await findActor()).not.toBeNull();
    }
    after(12 * hour + second);
    expect(await findActor()).toBeNull();
  });

  it("asking how long it lasts says so and prolongs nothing; “继续使用” does", async () => {
    after(28 * minute);
    const left = async () => (await (await GET()).json()) as unknown;
    expect(await left()).toEqual({ userId: actor.userId, secondsLeft: 120 });
    after(29 * minute);
    expect(await left()).toEqual({ userId: actor.userId, secondsLeft: 60 });
    await staySignedIn(actor);
    expect(await left()).toEqual({ userId: actor.userId, secondsLeft: 30 * 60 });
    after(59 * minute + second);
    expect(await left()).toBeNull();
    await staySignedIn(actor);
    expect((await GET()).headers.get("cache-control")).toBe("private, no-store");
  });

  it("what ended cannot be revived by “继续使用” when it was revoked", async () => {
    await closeSession(browser.sid);
    await staySignedIn(actor);
    expect(await findActor()).toBeNull();
  });
});

describe("AU-6: from the next request on a session is over", () => {
  const elsewhere = async (): Promise<Actor> => ({ ...actor, sessionId: (await openSession(actor.userId!)).id });

  it.each<[string, () => Promise<unknown>]>([
    ["after signing out", () => closeSession(browser.sid)],
    ["when it is ended from another computer", async () => endSession(await elsewhere(), { sessionId: actor.sessionId! })],
    ["when the password is changed elsewhere", async () => changePassword(await elsewhere(), { currentPassword: "Old-password-1", password: "New-password-1", passwordAgain: "New-password-1" })],
    ["when the account is closed", () => db.user.update({ where: { id: actor.userId! }, data: { active: false } })],
    ["when all are ended", () => db.$transaction((tx) => revokeSessions(tx, actor.userId!))],
  ])("%s", async (_, end) => {
    expect(await findActor()).not.toBeNull();
    await end();
    expect(await findActor()).toBeNull();
  });
});
