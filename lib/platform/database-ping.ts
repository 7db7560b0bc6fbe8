import "server-only";
import pg from "pg";
import { env } from "./env";

const patienceMs = 2_000;

/** Its own connection, so that a pool in full use by people does not make the portal look broken. */
const holder = globalThis as unknown as { portalPingPool?: pg.Pool };

function pool(): pg.Pool {
  if (holder.portalPingPool) return holder.portalPingPool;
  const made = new pg.Pool({
    connectionString: env().DATABASE_RUNTIME_URL ?? env().DATABASE_URL,
    max: 1,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
    allowExitOnIdle: true,
  });
  made.on("error", () => {}); // an idle connection was cut; the next ping says how things are
  holder.portalPingPool = made;
  return made;
}

/** Whether the database answers within two seconds, asked as the role the portal runs as. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await pool().query("SELECT 1");
    return true;
  } catch {
    return false;
  }
}
