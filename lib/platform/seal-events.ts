import "server-only";
import type pg from "pg";
import { chainStart, hashOf, newSalt, payloadDigestOf, type ChainedPart, type ErasablePart } from "./record-chain";

/** The migration after which events have a chain. */
export const chainMigration = "20261123070000_event_chain";

type Unsealed = ChainedPart & ErasablePart;

/**
 * Chains the events that were recorded before there was a chain, as the owner, inside the transaction of the migration that makes
 * the columns: both are done or neither is. It proves nothing about what happened before it ran.
 * @returns how many events were sealed
 */
export async function sealEvents(client: pg.Client): Promise<number> {
  const { rows } = await client.query<Unsealed>(`SELECT * FROM "Event" WHERE "hash" = '' ORDER BY "subjectType", "subjectId", "seq"`);
  let previous: { stream: string; hash: string } = { stream: "", hash: chainStart };
  for (const [index, row] of rows.entries()) {
    const stream = `${row.subjectType} ${row.subjectId}`;
    const prevHash = previous.stream === stream ? previous.hash : chainStart;
    const salt = newSalt();
    const payloadDigest = payloadDigestOf(salt, row);
    const hash = hashOf({ ...row, payloadDigest, prevHash });
    await client.query(`UPDATE "Event" SET "salt" = $2, "payloadDigest" = $3, "prevHash" = $4, "hash" = $5 WHERE "id" = $1`, [row.id, salt, payloadDigest, prevHash, hash]);
    previous = { stream, hash };
    const next = rows[index + 1];
    if (next && `${next.subjectType} ${next.subjectId}` === stream) continue;
    await client.query(`INSERT INTO "EventHead" ("subjectType", "subjectId", "seq", "hash") VALUES ($1, $2, $3, $4)`, [row.subjectType, row.subjectId, row.seq, hash]);
  }
  return rows.length;
}
