// npm run --silent audit:verify       is the record what it was? Exit 0: intact; 1: tampered, the first bad row is named; 2: could not check
// npm run --silent audit:checkpoint   signs where every chain stands, for a signer other than the portal
// Both use DATABASE_URL, or the embedded database of this clone, whether the portal runs or not. docs/record.md.
import { existsSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { diskStore } from "../lib/platform/storage.ts";
import { requireSm3 } from "../lib/platform/record-chain.ts";
import { verifyRecord } from "../lib/record/verify-record.ts";
import { writeCheckpoint } from "../lib/record/write-checkpoint.ts";
import { startEmbeddedDatabase, type EmbeddedDatabase } from "./embedded-database.ts";
import { portalVariables } from "./portal-environment.ts";
import { portalFolder, root } from "./portal-folder.ts";

const command = process.argv[2];
let embedded: EmbeddedDatabase | undefined;
let client: pg.Client | undefined;

try {
  requireSm3();
  const { FILES_DIRECTORY, RECORD_DIRECTORY } = portalVariables("production", "http://localhost:3000") as Record<"FILES_DIRECTORY" | "RECORD_DIRECTORY", string>;
  client = new pg.Client({ connectionString: await address(), application_name: `portal audit:${command}` });
  await client.connect();
  if (command === "checkpoint") {
    console.log(`${await writeCheckpoint(client, RECORD_DIRECTORY, new Date())} chains have grown since the last checkpoint.`);
  } else if (command === "verify") {
    const { problem, events, checkpoints, files } = await verifyRecord(client, { directory: RECORD_DIRECTORY, store: diskStore(FILES_DIRECTORY) });
    if (problem) console.error(`TAMPERED: ${problem}.`);
    else console.log(`Intact: ${events} events, ${checkpoints} checkpoints, ${files} files.`);
    process.exitCode = problem ? 1 : 0;
  } else {
    throw new Error("verify or checkpoint");
  }
} catch (error) {
  console.error(`Could not check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
} finally {
  await client?.end().catch(() => {});
  await embedded?.stop();
}

async function address(): Promise<string> {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const home = path.join(portalFolder(), "database");
  if (!existsSync(path.join(home, "server.json"))) throw new Error("there is no database yet; set DATABASE_URL or start the portal once");
  embedded = await startEmbeddedDatabase({ root, home, durable: true });
  return embedded.url("portal");
}
