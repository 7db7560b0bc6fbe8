import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { migrate } from "@/lib/platform/migrate";
import { ownerQuery } from "../../support/worker-database";

let directory: string;
let database: string;
let url: string;

beforeEach(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), "portal-migrations-"));
  database = `${inject("testTemplate")}_migrate_${process.env.VITEST_POOL_ID}`;
  await ownerQuery(`CREATE DATABASE ${database}`);
  const address = new URL(inject("testServer"));
  address.pathname = `/${database}`;
  url = address.href;
});

afterEach(async () => {
  rmSync(directory, { recursive: true });
  await ownerQuery(`DROP DATABASE ${database} WITH (FORCE)`);
});

function write(name: string, sql: string): void {
  mkdirSync(path.join(directory, name), { recursive: true });
  writeFileSync(path.join(directory, name, "migration.sql"), sql);
}

async function run(connection: string, sql: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: connection });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it("applies each file once, also with bodies that contain semicolons, and records it as Prisma does", async () => {
  write("20260101000000_first", `CREATE TABLE "A" (id int); -- a; comment\nCREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ SELECT 'x;y'; $$;`);
  write("20260102000000_second", `INSERT INTO "A" VALUES (1);`);
  expect((await migrate(url, { directory })).applied).toEqual(["20260101000000_first", "20260102000000_second"]);
  expect((await migrate(url, { directory })).applied).toEqual([]);
  expect(await run(url, `SELECT count(*)::int AS n FROM "A"`)).toEqual([{ n: 1 }]);
  const rows = await run(url, "SELECT migration_name, length(checksum) AS hex, finished_at IS NOT NULL AS done, logs, rolled_back_at, applied_steps_count FROM _prisma_migrations ORDER BY 1");
  expect(rows[0]).toEqual({ migration_name: "20260101000000_first", hex: 64, done: true, logs: null, rolled_back_at: null, applied_steps_count: 1 });
});

it("twenty at once apply each file once", async () => {
  write("20260101000000_first", `CREATE TABLE "A" (id int)`);
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => migrate(url, { directory })));
  expect(outcomes.filter((outcome) => outcome.applied.length === 1)).toHaveLength(1);
});

it("a file that fails is undone as a whole and can be mended", async () => {
  write("20260101000000_first", `CREATE TABLE "A" (id int);\nSELECT nonsense;`);
  await expect(migrate(url, { directory })).rejects.toThrow(/20260101000000_first failed and was undone as a whole: .*nonsense.*line 2/);
  expect(await run(url, "SELECT count(*)::int AS n FROM _prisma_migrations")).toEqual([{ n: 0 }]);
  write("20260101000000_first", `CREATE TABLE "A" (id int)`);
  expect((await migrate(url, { directory })).applied).toHaveLength(1);
});

it("refuses a file that ends its own transaction", async () => {
  write("20260101000000_first", `CREATE TABLE "A" (id int); COMMIT; CREATE TABLE "B" (id int)`);
  await expect(migrate(url, { directory })).rejects.toThrow(/ends its own transaction/);
});

it("refuses a file edited after it was applied, and one that Prisma left unfinished", async () => {
  write("20260101000000_first", `CREATE TABLE "A" (id int)`);
  await migrate(url, { directory });
  write("20260101000000_first", `CREATE TABLE "A" (id bigint)`);
  await expect(migrate(url, { directory })).rejects.toThrow(/was edited after it had been applied/);
  await run(url, "UPDATE _prisma_migrations SET finished_at = NULL, logs = 'boom'");
  await expect(migrate(url, { directory })).rejects.toThrow(/never finished: boom/);
});

it("names what a newer version applied", async () => {
  const newer = mkdtempSync(path.join(os.tmpdir(), "portal-migrations-"));
  write("20260101000000_first", `CREATE TABLE "A" (id int)`);
  cpSync(directory, newer, { recursive: true });
  directory = newer;
  write("20260102000000_second", `CREATE TABLE "B" (id int)`);
  await migrate(url, { directory });
  rmSync(path.join(directory, "20260102000000_second"), { recursive: true });
  expect((await migrate(url, { directory })).unknown).toEqual(["20260102000000_second"]);
});

it("the lesser role may change rows, not tables; what a migration revokes stays revoked", async () => {
  write("20260101000000_first", `CREATE TABLE "A" (id int); CREATE TABLE "Audit" (id int); REVOKE UPDATE, DELETE ON "Audit" FROM portal_runtime;`);
  await migrate(url, { directory });
  const { runtimeUrl } = await migrate(url, { directory });
  await run(runtimeUrl, `INSERT INTO "A" VALUES (1); UPDATE "A" SET id = 2; INSERT INTO "Audit" VALUES (1)`);
  for (const sql of [`UPDATE "Audit" SET id = 2`, `DELETE FROM "Audit"`, `TRUNCATE "A"`, `DROP TABLE "A"`, `CREATE TABLE "C" (id int)`, "DELETE FROM _prisma_migrations"]) {
    await expect(run(runtimeUrl, sql), sql).rejects.toThrow(/permission denied|must be owner/);
  }
  expect(await run(runtimeUrl, "SELECT rolsuper, rolcreatedb, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = current_user")).toEqual([
    { rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolbypassrls: false },
  ]);
});
