import "server-only";
import type pg from "pg";
import { checkpointSchema, makeCheckpoint, streamOf, withChanges, type Head, type HeadMap } from "./checkpoint";
import { appendLine, readLines, signingKey } from "./checkpoint-file";

/**
 * Signs where every chain stands and appends it to a file outside the database; nothing when nothing has grown. Whoever
 * rewrites the database afterwards has to rewrite what others may have copied. One caller at a time (a job's lock).
 * @param client any role that may read @returns the number of chains that have grown
 */
export async function writeCheckpoint(client: pg.Client, directory: string, at: Date): Promise<number> {
  const lines = await readLines(directory);
  const known: HeadMap = new Map();
  for (const line of lines) withChanges(known, checkpointSchema.parse(JSON.parse(line)).changed);
  const { rows } = await client.query<{ type: string; id: string; seq: number; hash: string }>(`SELECT "subjectType" AS type, "subjectId" AS id, seq, hash FROM "EventHead" WHERE seq > 0`);
  const heads = rows.map(({ type, id, seq, hash }): Head => [type, id, seq, hash]);
  const changed = heads.filter((head) => known.get(streamOf(head))?.[3] !== head[3]).sort((left, right) => (streamOf(left) < streamOf(right) ? -1 : 1));
  if (changed.length === 0) return 0;
  const key = await signingKey(directory);
  const checkpoint = makeCheckpoint(withChanges(known, changed), { n: lines.length + 1, at, changed, previousLine: lines.at(-1) }, key);
  await appendLine(directory, JSON.stringify(checkpoint));
  return changed.length;
}
