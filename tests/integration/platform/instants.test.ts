import { beforeAll, expect, it } from "vitest";
import { readClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { ownerQuery } from "../../support/worker-database";

// Before the portal's first connection: a server that stands in Shanghai's zone, as one set up by hand would.
beforeAll(async () => {
  const [row] = await ownerQuery<{ name: string }>("SELECT current_database() AS name");
  await ownerQuery(`ALTER DATABASE ${row!.name} SET TimeZone TO 'Asia/Shanghai'`);
});

it("an instant is the same for the portal and for the database, whatever zone the server stands in", async () => {
  const at = new Date("2026-11-22T16:30:00.123Z");
  await db.rateLimit.create({ data: { key: "instant", startedAt: at, count: 1 } });
  const [stored] = await ownerQuery<{ milliseconds: string }>(`SELECT (extract(epoch FROM "startedAt") * 1000)::bigint::text AS milliseconds FROM "RateLimit" WHERE key = 'instant'`);
  expect(Number(stored!.milliseconds)).toBe(at.getTime());
  expect((await db.rateLimit.findUniqueOrThrow({ where: { key: "instant" } })).startedAt).toEqual(at);
  expect(Math.abs((await readClock()).getTime() - Date.now())).toBeLessThan(60_000);
});
