import "server-only";
import type pg from "pg";
import { checkpointProblem, checkpointSchema, withChanges, type Checkpoint, type HeadMap } from "./checkpoint";
import type { Anchors } from "./checkpoint-file";

/**
 * Every checkpoint's signature, root and place, and that each link it saw is still where it was: a chain that was cut short
 * or built anew after a checkpoint is found here, however consistent it is in itself.
 */
export async function verifyCheckpoints(client: pg.Client, { lines, keys }: Anchors): Promise<{ checkpoints: number; problem: string | undefined }> {
  const known: HeadMap = new Map();
  let previous: { n: number; line: string } | undefined;
  let checkpoints = 0;
  for (const line of lines) {
    const checkpoint = parse(line);
    if (!checkpoint) return { checkpoints, problem: `checkpoint ${(previous?.n ?? 0) + 1} cannot be read` };
    const problem = checkpointProblem(checkpoint, withChanges(known, checkpoint.changed), previous, keys) ?? (await lostLink(client, checkpoint));
    if (problem) return { checkpoints, problem: `checkpoint ${checkpoint.n} of ${checkpoint.at} ${problem}` };
    previous = { n: checkpoint.n, line };
    checkpoints++;
  }
  return { checkpoints, problem: undefined };
}

function parse(line: string): Checkpoint | undefined {
  try {
    return checkpointSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

async function lostLink(client: pg.Client, { changed }: Checkpoint): Promise<string | undefined> {
  const { rows } = await client.query<{ type: string; id: string; seq: number }>(
    `SELECT seen.type, seen.id, seen.seq
       FROM unnest($1::text[], $2::uuid[], $3::int[], $4::text[]) AS seen(type, id, seq, hash)
       LEFT JOIN "Event" ON "Event"."subjectType" = seen.type AND "Event"."subjectId" = seen.id AND "Event"."seq" = seen.seq AND "Event"."hash" = seen.hash
      WHERE "Event"."id" IS NULL ORDER BY seen.type, seen.id LIMIT 1`,
    [changed.map(([type]) => type), changed.map(([, id]) => id), changed.map(([, , seq]) => seq), changed.map(([, , , hash]) => hash)],
  );
  const [lost] = rows;
  return lost && `saw event no. ${lost.seq} of ${lost.type} ${lost.id}, which is gone or another now`;
}
