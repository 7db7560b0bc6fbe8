import { expect, it } from "vitest";

it("ready is 503 with a time to try again while the database is away; live is not touched", async () => {
  process.env.DATABASE_RUNTIME_URL = "postgresql://nobody:secret-word@127.0.0.1:9/portal";
  const { GET: ready } = await import("@/app/api/health/ready/route");
  const { GET: live } = await import("@/app/api/health/live/route");
  const answer = await ready();
  expect([answer.status, answer.headers.get("Retry-After"), await answer.json()]).toEqual([503, "5", { status: "unavailable", database: "down" }]);
  expect(live().status).toBe(200);
});
