import "server-only";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { readClock } from "./clock";
import { env } from "./env";
import { logUnexpected } from "./log";
import { runInRequest } from "./request-context";

/** Work that nobody asks for: calls verbs as a named system actor, and may be run as often as one likes. */
export interface Job {
  name: string;
  everyMinutes: number;
  /** What it did, for the record of the last run. */
  run: () => Promise<Readonly<Record<string, number>>>;
}

export type JobOutcome = "done" | "notDue" | "runsElsewhere" | "failed";

interface LastRun {
  /** By the portal's clock. */
  at: string;
  result: Readonly<Record<string, number>>;
}

const keyOf = (job: Job) => `job.${job.name}`;

/**
 * Runs a job if it is due and no other instance is at it. The lock belongs to a transaction of a connection of its own: it
 * goes when this process goes, and it also works behind a pool that shares connections. The last run is kept in
 * PortalSetting; a run that failed is logged and due again at the next tick.
 */
export async function runJob(job: Job): Promise<JobOutcome> {
  const client = new pg.Client({ connectionString: env().DATABASE_RUNTIME_URL ?? env().DATABASE_URL, application_name: `portal job ${job.name}` });
  client.on("error", () => {}); // a connection that breaks makes its query fail, which is told below
  try {
    await client.connect();
    await client.query("BEGIN");
    const { rows: locks } = await client.query<{ mine: boolean }>("SELECT pg_try_advisory_xact_lock(hashtext($1)) AS mine", [keyOf(job)]);
    if (!locks[0]!.mine) return "runsElsewhere";
    const { rows } = await client.query<{ value: LastRun }>('SELECT value FROM "PortalSetting" WHERE key = $1', [keyOf(job)]);
    const at = await readClock();
    if (rows[0] && !isDue(job, rows[0].value, at)) return "notDue";
    const result = await runInRequest({ requestId: randomUUID(), receivedAt: at, idempotency: null }, job.run);
    const value: LastRun = { at: at.toISOString(), result };
    await client.query('INSERT INTO "PortalSetting" (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value', [keyOf(job), JSON.stringify(value)]);
    await client.query("COMMIT");
    return "done";
  } catch (error) {
    logUnexpected(error, { requestId: randomUUID(), where: keyOf(job) });
    return "failed";
  } finally {
    await client.end().catch(() => {});
  }
}

/** Also when the demonstration clock was set back behind the last run. */
function isDue(job: Job, last: LastRun, at: Date): boolean {
  const elapsed = at.getTime() - new Date(last.at).getTime();
  return elapsed < 0 || elapsed >= job.everyMinutes * 60_000;
}

const tickMs = 60_000;
const holder = globalThis as unknown as { portalJobs?: NodeJS.Timeout };

/** Looks every minute whether a job is due. A process starts it once, however often its code is loaded again. */
export function startJobs(jobs: readonly Job[]): void {
  if (holder.portalJobs) return;
  let busy = false;
  holder.portalJobs = setInterval(async () => {
    if (busy) return;
    busy = true;
    for (const job of jobs) await runJob(job);
    busy = false;
  }, tickMs);
  // The process may end whenever it likes; what is half done is done by the next run.
  holder.portalJobs.unref();
}
