import "server-only";
import { createHash, createHmac, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { chainMigration, sealEvents } from "./seal-events";

/**
 * Applies prisma/migrations in Prisma's own format and records it as `prisma migrate deploy` does, so that both
 * agree (docs/decisions/2026-11-22-migrations.md). Also makes the lesser role the portal runs as: migrations may
 * `REVOKE … FROM portal_runtime`, because new tables are granted by default privileges and never granted again.
 */

/** Members of this group may read and change rows, no more. Migrations name it. */
export const runtimeGroup = "portal_runtime";
const runtimeLogin = "portal_web";
/** The number Prisma uses, so that its command line and this runner exclude each other. */
const migrationLock = 72_707_369;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

interface Recorded {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  logs: string | null;
}

export interface MigrationOutcome {
  /** Names applied now, in order. */
  applied: string[];
  /** Recorded in the database but unknown here: a newer version of the portal has been running. */
  unknown: string[];
  /** The address of the same database for the lesser role. */
  runtimeUrl: string;
}

/** @throws MigrationRefused with a sentence for the operator. */
export async function migrate(ownerUrl: string, options: { directory?: string; runtimeUrl?: string } = {}): Promise<MigrationOutcome> {
  const migrations = readMigrations(options.directory ?? path.resolve("prisma/migrations"));
  const runtimeUrl = options.runtimeUrl ?? deriveRuntimeUrl(ownerUrl);
  const keeper = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await keeper.connect();
  try {
    await keeper.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    await prepareRuntimeRole(keeper, runtimeUrl, options.runtimeUrl === undefined);
    const recorded = await readRecorded(keeper);
    const applied: string[] = [];
    for (const migration of pending(migrations, recorded)) {
      await apply(ownerUrl, migration);
      applied.push(migration.name);
    }
    const known = new Set(migrations.map((migration) => migration.name));
    return { applied, unknown: recorded.map((row) => row.migration_name).filter((name) => !known.has(name)), runtimeUrl };
  } finally {
    await keeper.end();
  }
}

/** The migrations cannot be applied, and a person has to decide. */
export class MigrationRefused extends Error {
  override name = "MigrationRefused";
}

function readMigrations(directory: string): Migration[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const file = path.join(directory, name, "migration.sql");
      if (!existsSync(file)) throw new MigrationRefused(`Migration ${name} has no migration.sql.`);
      const sql = readFileSync(file, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function readRecorded(client: pg.Client): Promise<Recorded[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS public._prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
  )`);
  await client.query(`REVOKE ALL ON public._prisma_migrations FROM ${runtimeGroup}; GRANT SELECT ON public._prisma_migrations TO ${runtimeGroup}`);
  const rows = await client.query<Recorded>(
    "SELECT migration_name, checksum, finished_at, logs FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name",
  );
  return rows.rows;
}

function pending(migrations: Migration[], recorded: Recorded[]): Migration[] {
  const byName = new Map(recorded.map((row) => [row.migration_name, row]));
  return migrations.filter((migration) => {
    const row = byName.get(migration.name);
    if (!row) return true;
    if (row.finished_at === null) {
      throw new MigrationRefused(
        `Migration ${migration.name} was begun and never finished${row.logs ? `: ${row.logs}` : ""}. ` +
          `Put the database right, then mark it with "prisma migrate resolve --rolled-back ${migration.name}" or --applied.`,
      );
    }
    if (row.checksum !== migration.checksum) {
      throw new MigrationRefused(`Migration ${migration.name} was edited after it had been applied. Restore the file and write a new migration instead.`);
    }
    return false;
  });
}

/** One file, one transaction, one connection: all of it and its record, or nothing. */
async function apply(ownerUrl: string, migration: Migration): Promise<void> {
  // A migration that waits for a lock makes everybody queue behind it: it gives up instead and can be run again.
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000, lock_timeout: 10_000 });
  await client.connect();
  try {
    await client.query("BEGIN");
    const before = await transactionNumber(client);
    await client.query(
      "INSERT INTO public._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ($1, $2, $3, clock_timestamp(), NULL, 0)",
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query(migration.sql);
    if (migration.name === chainMigration) await sealEvents(client);
    if ((await transactionNumber(client)) !== before) throw new Error("it ends its own transaction (COMMIT or ROLLBACK), which is not allowed");
    await client.query("UPDATE public._prisma_migrations SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE migration_name = $1 AND finished_at IS NULL", [
      migration.name,
    ]);
    await client.query("COMMIT");
  } catch (error) {
    throw new MigrationRefused(`Migration ${migration.name} failed and was undone as a whole: ${describe(error, migration.sql)}`, { cause: error });
  } finally {
    await client.end(); // ends an open transaction too
  }
}

async function transactionNumber(client: pg.Client): Promise<string | undefined> {
  const answer = await client.query<{ id: string }>("SELECT pg_current_xact_id()::text AS id");
  return answer.rows[0]?.id;
}

function describe(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError)) return error instanceof Error ? error.message : String(error);
  const line = error.position ? sql.slice(0, Number(error.position)).split("\n").length : undefined;
  return `${error.message}${line ? ` (migration.sql, line ${line})` : ""}${error.detail ? `; ${error.detail}` : ""}`;
}

/** Same database, lesser role. Its password follows from the owner's, so that every instance knows it and nobody stores it. */
function deriveRuntimeUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  if (url.password === "") throw new MigrationRefused("DATABASE_URL carries no password: give the portal's own role in DATABASE_RUNTIME_URL.");
  url.password = createHmac("sha256", decodeURIComponent(url.password)).update(runtimeLogin).digest("hex");
  url.username = runtimeLogin;
  return url.href;
}

async function prepareRuntimeRole(client: pg.Client, runtimeUrl: string, ours: boolean): Promise<void> {
  const { username, password } = new URL(runtimeUrl);
  const login = decodeURIComponent(username);
  const owner = await client.query<{ name: string }>("SELECT current_user AS name");
  if (login === owner.rows[0]?.name) throw new MigrationRefused("DATABASE_RUNTIME_URL names the owner; it must be a lesser role.");
  try {
    if (!(await roleExists(client, runtimeGroup))) await client.query(`CREATE ROLE ${runtimeGroup} NOLOGIN`);
    if (ours) {
      if (!(await roleExists(client, login))) await client.query(`CREATE ROLE ${client.escapeIdentifier(login)} LOGIN`);
      await client.query(`ALTER ROLE ${client.escapeIdentifier(login)} WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${client.escapeLiteral(decodeURIComponent(password))}`);
    }
    const member = await client.query<{ yes: boolean }>("SELECT pg_has_role($1, $2, 'MEMBER') AS yes", [login, runtimeGroup]);
    if (member.rows[0]?.yes !== true) await client.query(`GRANT ${runtimeGroup} TO ${client.escapeIdentifier(login)}`);
  } catch (error) {
    throw new MigrationRefused(
      `The portal's lesser role could not be prepared (${describe(error, "")}). Let an administrator run: CREATE ROLE ${runtimeGroup} NOLOGIN; ` +
        `CREATE ROLE ${login} LOGIN PASSWORD '…' IN ROLE ${runtimeGroup}; and set DATABASE_RUNTIME_URL.`,
      { cause: error },
    );
  }
  await client.query(`
    GRANT USAGE ON SCHEMA public TO ${runtimeGroup};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${runtimeGroup};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${runtimeGroup}`);
}

async function roleExists(client: pg.Client, name: string): Promise<boolean> {
  return (await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name])).rowCount === 1;
}
