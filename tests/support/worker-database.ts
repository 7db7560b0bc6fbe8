import pg from "pg";
import { inject } from "vitest";

/**
 * Before each test file: a fresh clone of the migrated template for this worker, and the addresses of it in the
 * environment before any module of the portal is loaded. The code under test runs as the lesser role.
 */
const database = `${inject("testTemplate")}_${process.env.VITEST_POOL_ID ?? "1"}`;
await clone();

process.env.DATABASE_URL = addressOf(inject("testServer"));
process.env.DATABASE_RUNTIME_URL = addressOf(inject("testRuntimeUrl"));
process.env.PORTAL_URL ??= "http://localhost:3000";
process.env.NEXTAUTH_SECRET ??= "only for tests: 0123456789abcdef0123456789abcdef";
process.env.CLIENT_ADDRESS_HEADER ??= "x-real-ip";
process.env.TZ ??= "Asia/Shanghai";

function addressOf(url: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function clone(): Promise<void> {
  const client = new pg.Client({ connectionString: inject("testServer") });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${inject("testTemplate")}`);
  } finally {
    await client.end();
  }
}

/** One statement as the owner: for what the portal's own role may not do, and for looking behind it. */
export async function ownerQuery<Row extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Empties every table (each test file begins empty already; this is for between tests). */
export async function resetDatabase(): Promise<void> {
  const tables = await ownerQuery<{ name: string }>(
    "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  // Owner's triggers may forbid TRUNCATE on records that are kept for ever; here they are to go.
  if (tables.length > 0) await ownerQuery(`SET session_replication_role = replica; TRUNCATE ${tables.map((table) => table.name).join(", ")} RESTART IDENTITY CASCADE`);
}
