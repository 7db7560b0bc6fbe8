import "server-only";
import type { Tx } from "./db";

/**
 * The next number of a series: unique, without gaps, in commit order (security.md, DA-5). The counter's row stays
 * locked until the transaction ends, so this is called last of all locks.
 */
export async function nextNumber(tx: Tx, series: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO "Counter" (key, value) VALUES (${series}, 1)
    ON CONFLICT (key) DO UPDATE SET value = "Counter".value + 1
    RETURNING value`;
  return row!.value;
}

/** @returns e.g. `GH-2026-Z-0001` for series “GH-2026-Z” */
export async function nextSerial(tx: Tx, series: string, width = 4): Promise<string> {
  return `${series}-${String(await nextNumber(tx, series)).padStart(width, "0")}`;
}

/** A number that was given elsewhere: the series goes on after it. */
export async function reserveNumber(tx: Tx, series: string, value: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Counter" (key, value) VALUES (${series}, ${value})
    ON CONFLICT (key) DO UPDATE SET value = GREATEST("Counter".value, EXCLUDED.value)`;
}
