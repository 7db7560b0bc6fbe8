import { beforeEach, describe, expect, it, vi } from "vitest";
import { deviceCookieName, findDevice, knownDeviceDays, makeDevice } from "@/lib/accounts/known-device";
import { hashPassword, verifyPassword } from "@/lib/accounts/password";
import { sessionCookie } from "@/lib/accounts/session-cookie";
import { verifyCredentials, type SignInOrigin } from "@/lib/accounts/sign-in";
import { db } from "@/lib/platform/db";
import { buildUser } from "../../builders/people";
import { ownerQuery, resetDatabase } from "../../support/worker-database";

vi.mock("@/lib/accounts/password", async () => {
  const cheap = await import("../../support/cheap-password");
  return { ...cheap, verifyPassword: vi.fn(cheap.verifyPassword) };
});

const email = "person@example.org";
const right = { email, password: "Right-password-1" };
const wrong = { email, password: "Wrong-password-1" };
const evaluated = vi.mocked(verifyPassword);

let userId: string;
const from = (address: string | null, device?: string): SignInOrigin => ({ address, deviceCookie: () => device });
/** What became of an attempt: was the password looked at, and was it right? */
const attempt = (input: object, origin?: SignInOrigin) => verifyCredentials(input, origin).then((user) => (user ? "in" : "wrong"), (error: { code: string }) => error.code);
const attempts = async (count: number, input: object, origin: (index: number) => SignInOrigin) => {
  for (let index = 0; index < count; index++) await attempt(input, origin(index));
};
/** As if this much time had passed since the first attempt. */
const later = (seconds: number) => ownerQuery(`UPDATE "RateLimit" SET "startedAt" = "startedAt" - make_interval(secs => ${seconds})`);

beforeEach(async () => {
  await resetDatabase();
  userId = (await buildUser({ roles: ["hostEditor"], email, passwordHash: await hashPassword(right.password) })).id;
  evaluated.mockClear();
});

describe("AU-3: a stranger who guesses", () => {
  it("has five passwords of an account looked at in a quarter of an hour, from however many networks; then nothing is computed", async () => {
    await attempts(60, wrong, (index) => from(`10.0.${index}.1`));
    expect(evaluated).toHaveBeenCalledTimes(5);
    expect(await attempt(right, from("10.1.0.1"))).toBe("tooMany");
    expect(evaluated).toHaveBeenCalledTimes(5);
  });

  it("sent at once is counted the same", async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => attempt({ ...wrong, password: `Wrong-${index}` })));
    expect(evaluated).toHaveBeenCalledTimes(5);
  });

  it("has twenty looked at from one network, over all accounts, known or not", async () => {
    await attempts(60, wrong, (index) => from(`192.0.2.${index}`)); // one account: 5 looked at, 20 counted for the network
    expect(evaluated).toHaveBeenCalledTimes(5);
    await later(15 * 60 + 1);
    evaluated.mockClear();
    for (let index = 0; index < 60; index++) await attempt({ ...wrong, email: `person${index}@example.org` }, from(`192.0.2.${index}`));
    expect(evaluated).toHaveBeenCalledTimes(20);
    expect(await attempt(right, from("192.0.2.200"))).toBe("tooMany");
    expect(await attempt(right, from("198.51.100.1"))).toBe("in");
  });

  it("does not lock out the browser that the person has used before", async () => {
    const device = makeDevice(userId, Date.now());
    await attempts(30, wrong, (index) => from(`10.0.${index}.1`));
    expect(await attempt(right, from("10.0.0.1"))).toBe("tooMany");
    expect(await attempt(right, from("10.0.0.1", device))).toBe("in");
  });

  it("cannot keep anybody out longer than a quarter of an hour, by trying on and on", async () => {
    await attempts(10, wrong, () => from(null));
    await later(14 * 60);
    await attempts(10, wrong, () => from(null));
    expect(await attempt(right)).toBe("tooMany");
    await later(61);
    expect(await attempt(right)).toBe("in");
  });
});

describe("AU-3: a known browser", () => {
  it("has five attempts of its own, not more", async () => {
    const device = makeDevice(userId, Date.now());
    await attempts(30, wrong, () => from(null, device));
    expect(evaluated).toHaveBeenCalledTimes(5);
    expect(await attempt(right, from(null, device))).toBe("tooMany");
    expect(await attempt(right)).toBe("in");
  });

  it("has a cookie that next-auth does not take for a part of the session's", () => {
    expect(deviceCookieName(userId).startsWith(sessionCookie().name)).toBe(false);
  });

  it("is known for one person and half a year, and only when we made it", async () => {
    const now = Date.now();
    const device = makeDevice(userId, now);
    const day = 24 * 60 * 60 * 1000;
    expect(findDevice(userId, device, now)).toBe(device.split(".")[0]);
    expect(findDevice(userId, device, now + knownDeviceDays * day)).not.toBeNull();
    expect(findDevice(userId, device, now + (knownDeviceDays + 1) * day)).toBeNull();
    expect(findDevice(crypto.randomUUID(), device, now)).toBeNull();
    for (const forged of [undefined, "", "a.b.c", `x${device}`, device.replace(/.$/, (end) => (end === "A" ? "B" : "A")), device.replace(/\.\d+\./, ".99999.")]) expect(findDevice(userId, forged, now)).toBeNull();
  });
});

describe("an office behind one address", () => {
  it("of thirty people who sign in with their own passwords is not slowed", async () => {
    for (let index = 0; index < 30; index++) {
      const own = { email: `person${index}@office.example`, password: right.password };
      await buildUser({ roles: ["hostEditor"], email: own.email, passwordHash: await hashPassword(right.password) });
      expect(await attempt(own, from("192.0.2.1"))).toBe("in");
    }
    expect((await db.rateLimit.findUniqueOrThrow({ where: { key: "sign-in-prefix:192.0.2.0/24" } })).count).toBe(0);
  });
});
