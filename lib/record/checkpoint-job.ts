import "server-only";
import pg from "pg";
import { readClock } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { writeCheckpoint } from "./write-checkpoint";

/** Every ten minutes, by the portal itself where it is given a folder; docs/record.md says when another process should do it. */
export async function checkpointJob(): Promise<Readonly<Record<string, number>>> {
  const directory = env().RECORD_DIRECTORY;
  if (!directory) return {};
  const client = new pg.Client({ connectionString: env().DATABASE_RUNTIME_URL ?? env().DATABASE_URL, application_name: "portal checkpoint" });
  await client.connect();
  try {
    return { grown: await writeCheckpoint(client, directory, await readClock()) };
  } finally {
    await client.end();
  }
}
