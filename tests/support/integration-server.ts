import pg from "pg";
import type { TestProject } from "vitest/node";
import { ensureInstalled } from "../../scripts/ensure-install.mjs";
import { migrate } from "../../lib/platform/migrate";
import { startTemporaryDatabase } from "../../scripts/temporary-database";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the test server, as its owner. */
    testServer: string;
    /** A migrated, empty database; workers clone it. */
    testTemplate: string;
    testRuntimeUrl: string;
  }
}

/** Once a run: an embedded PostgreSQL (or the server at TEST_DATABASE_URL) with one migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureInstalled();
  const given = process.env.TEST_DATABASE_URL;
  const embedded = given ? undefined : await startTemporaryDatabase("test");
  const server = given ?? embedded!.url("postgres");
  const template = `portal_test_${process.pid}`;
  await onServer(server, `CREATE DATABASE ${template}`);
  const { runtimeUrl } = await migrate(withDatabase(server, template));
  project.provide("testServer", server);
  project.provide("testTemplate", template);
  project.provide("testRuntimeUrl", runtimeUrl);

  return async () => {
    if (embedded) return embedded.stop();
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    const made = await client.query<{ name: string }>("SELECT datname AS name FROM pg_database WHERE datname LIKE $1", [`${template}%`]);
    for (const { name } of made.rows) await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
    await client.end();
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
