import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { expect, inject, it } from "vitest";
import { migrate } from "@/lib/platform/migrate";
import { chainMigration } from "@/lib/platform/seal-events";
import { verifyChains } from "@/lib/record/verify-chains";
import { ownerQuery } from "../../support/worker-database";

it("events from before there was a chain get theirs when the portal is brought up to date", async () => {
  const all = path.resolve("prisma/migrations");
  const before = mkdtempSync(path.join(os.tmpdir(), "portal-before-chain-"));
  for (const name of readdirSync(all)) if (name < chainMigration) cpSync(path.join(all, name), path.join(before, name), { recursive: true });
  const database = `${inject("testTemplate")}_seal_${process.env.VITEST_POOL_ID}`;
  await ownerQuery(`CREATE DATABASE ${database}`);
  const address = new URL(inject("testServer"));
  address.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: address.href });
  try {
    await migrate(address.href, { directory: before });
    await client.connect();
    await client.query(`
      INSERT INTO "Event" ("id", "at", "action", "subjectType", "subjectId", "actorName", "actorRoles", "reason", "payload", "regulationNumber")
      SELECT gen_random_uuid(), now() + n * interval '1 second', 'note.act' || n, 'note', ('0198c9b2-0000-7000-8000-00000000000' || n % 2)::uuid, '某人', '{provinceOfficer}', '理由' || n, '{"n": 1.50}', '文号'
        FROM generate_series(1, 7) AS n`);
    // Nothing is half done: what cannot be sealed leaves the database as it was, and the next attempt does all of it.
    await client.query(`
      CREATE FUNCTION refuse_sealing() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF to_jsonb(NEW)->>'salt' <> '' AND NEW."reason" = '理由7' THEN RAISE EXCEPTION 'not this one'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER refuse_sealing BEFORE UPDATE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_sealing()`);
    await expect(migrate(address.href, { directory: all })).rejects.toThrow("was undone as a whole");
    expect((await client.query(`SELECT 1 FROM information_schema.columns WHERE table_name = 'Event' AND column_name = 'hash'`)).rowCount).toBe(0);
    await client.query(`DROP TRIGGER refuse_sealing ON "Event"`);
    const { applied } = await migrate(address.href, { directory: all });
    expect(applied).toContain(chainMigration);
    expect(await verifyChains(client)).toEqual({ events: 7, problem: undefined });
    const { rows } = await client.query<{ seq: number }>(`SELECT seq FROM "EventHead" ORDER BY seq`);
    expect(rows.map(({ seq }) => seq)).toEqual([3, 4]);
  } finally {
    await client.end();
    rmSync(before, { recursive: true });
    await ownerQuery(`DROP DATABASE ${database} WITH (FORCE)`);
  }
});
