// npm run db:diff                     what prisma/schema.prisma has and the migrations have not, as SQL (exit 2), or nothing (exit 0)
// npm run db:diff -- --write NAME     writes it to prisma/migrations/<time>_NAME/migration.sql
// npm run db:diff -- --write NAME --empty   a file to be written by hand (triggers, grants, data)
// npm run db:diff -- --url URL        compares that database as it is, without migrating it
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "../lib/platform/migrate.ts";
import { root } from "./portal-folder.ts";
import { schemaDrift } from "./schema-engine.ts";
import { startTemporaryDatabase } from "./temporary-database.ts";

const { values } = parseArgs({ options: { write: { type: "string" }, empty: { type: "boolean" }, url: { type: "string" } } });

const sql = values.url ? await schemaDrift(values.url) : await driftOfMigrations();
if (values.write === undefined) {
  console.log(sql === "" ? "-- The migrations and prisma/schema.prisma agree." : sql);
  process.exitCode = sql === "" ? 0 : 2;
} else if (sql === "" && !values.empty) {
  console.error("Nothing to write: the migrations and prisma/schema.prisma agree (--empty for a migration written by hand).");
  process.exitCode = 1;
} else {
  console.log(write(values.write, sql));
}

async function driftOfMigrations(): Promise<string> {
  const server = await startTemporaryDatabase("diff");
  try {
    await server.createDatabase("diff");
    await migrate(server.url("diff"));
    return await schemaDrift(server.url("diff"));
  } finally {
    await server.stop();
  }
}

function write(name: string, body: string): string {
  if (!/^[a-z0-9_]+$/.test(name)) throw new Error("Name a migration in lower case with underscores, for example add_call_stage.");
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join(root, "prisma/migrations", `${time}_${name}`);
  const extension = body.includes("gin_trgm_ops") && !hasTrigrams() ? "CREATE EXTENSION IF NOT EXISTS pg_trgm;\n\n" : "";
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "migration.sql"), `${extension}${body || "-- Written by hand."}\n`);
  const lock = path.join(root, "prisma/migrations/migration_lock.toml");
  if (!existsSync(lock)) writeFileSync(lock, '# Written for Prisma\'s own command line.\nprovider = "postgresql"\n');
  return path.relative(root, path.join(folder, "migration.sql"));
}

function hasTrigrams(): boolean {
  const folder = path.join(root, "prisma/migrations");
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .some((entry) => readFileSync(path.join(folder, entry.name, "migration.sql"), "utf8").includes("pg_trgm"));
}
