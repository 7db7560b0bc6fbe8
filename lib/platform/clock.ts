import "server-only";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { db, type Reader } from "./db";
import { isDemonstration } from "./env";
import { findRequestContext } from "./request-context";

const offsetKey = "clockOffsetSeconds";

/**
 * The database's clock, moved by the demonstration offset (which production refuses to have). Not the transaction's
 * start: `clock_timestamp()` goes on while a transaction waits for a lock.
 */
export async function readClock(client: Reader = db): Promise<Date> {
  if (!isDemonstration()) {
    const [row] = await client.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
    return row!.at;
  }
  const [row] = await client.$queryRaw<{ at: Date }[]>`
    SELECT clock_timestamp() + make_interval(secs => COALESCE(
      (SELECT (value #>> '{}')::double precision FROM "PortalSetting" WHERE key = ${offsetKey}), 0)) AS at`;
  return row!.at;
}

/** When this request was received: read once, before any lock. Outside a request, now. */
export async function receivedAt(client: Reader = db): Promise<Date> {
  return findRequestContext()?.receivedAt ?? readClock(client);
}

/** The legal day in Asia/Shanghai on which this request was received: an act that waits past midnight keeps its day. */
export async function today(client: Reader = db): Promise<PlainDate> {
  return shanghaiDay(await receivedAt(client));
}

/** Moves the demonstration clock. @throws Error outside demonstration mode. @param seconds from real time; may be negative */
export async function setClockOffset(seconds: number): Promise<void> {
  if (!isDemonstration()) throw new Error("The clock can be moved in demonstration mode only.");
  await db.portalSetting.upsert({ where: { key: offsetKey }, create: { key: offsetKey, value: seconds }, update: { value: seconds } });
}
