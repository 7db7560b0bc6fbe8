import "server-only";
import type pg from "pg";
import { chainStart, hashOf, payloadDigestOf, type ChainedPart, type ErasablePart } from "@/lib/platform/record-chain";

type EventRow = ChainedPart & ErasablePart & { salt: string; hash: string };

interface Last {
  type: string;
  id: string;
  seq: number;
  hash: string;
}

const batch = 5_000;

/** Every link of every chain, in order, and each chain's head. @returns how many events, and what is wrong with the first bad one */
export async function verifyChains(client: pg.Client): Promise<{ events: number; problem: string | undefined }> {
  const heads = new Map((await client.query<Last>(`SELECT "subjectType" AS type, "subjectId" AS id, seq, hash FROM "EventHead" WHERE seq > 0`)).rows.map((head) => [`${head.type} ${head.id}`, head]));
  let last: Last = { type: "", id: "00000000-0000-0000-0000-000000000000", seq: 0, hash: chainStart };
  let events = 0;
  for (;;) {
    const { rows } = await client.query<EventRow>(
      `SELECT * FROM "Event" WHERE ("subjectType", "subjectId", "seq") > ($1, $2::uuid, $3) ORDER BY "subjectType", "subjectId", "seq" LIMIT ${batch}`,
      [last.type, last.id, last.seq],
    );
    for (const row of rows) {
      const begins = row.subjectType !== last.type || row.subjectId !== last.id;
      if (begins) {
        const open = headProblem(heads, last);
        if (open) return { events, problem: open };
      }
      const expected = begins ? { seq: 1, prevHash: chainStart } : { seq: last.seq + 1, prevHash: last.hash };
      const problem = linkProblem(row, expected);
      if (problem) return { events, problem: `event ${row.id} (${row.subjectType} ${row.subjectId} no. ${row.seq}) ${problem}` };
      last = { type: row.subjectType, id: row.subjectId, seq: row.seq, hash: row.hash };
      events++;
    }
    if (rows.length < batch) break;
  }
  const open = headProblem(heads, last);
  if (open) return { events, problem: open };
  const [orphan] = heads.values();
  return { events, problem: orphan && `the events of ${orphan.type} ${orphan.id} are gone; its head says ${orphan.seq}` };
}

function linkProblem(row: EventRow, expected: { seq: number; prevHash: string }): string | undefined {
  if (row.seq !== expected.seq) return `is out of order: number ${expected.seq} is missing`;
  if (row.hash === "") return "was never sealed";
  if (row.prevHash !== expected.prevHash) return "does not continue the event before it";
  if (hashOf(row) !== row.hash) return "was changed";
  // Erased: nothing is said any more, and nothing can be compared.
  if (row.salt === "") return row.actorName === "" && row.reason === null && row.findings === null && row.payload === null ? undefined : "says something it has no digest for";
  return payloadDigestOf(row.salt, row) === row.payloadDigest ? undefined : "had its words changed";
}

/** Takes a finished chain off the heads. */
function headProblem(heads: Map<string, Last>, last: Last): string | undefined {
  if (last.type === "") return undefined;
  const stream = `${last.type} ${last.id}`;
  const head = heads.get(stream);
  heads.delete(stream);
  if (!head) return `${stream} has events and no head`;
  if (head.seq !== last.seq || head.hash !== last.hash) return `${stream} ends with event no. ${last.seq}, its head says ${head.seq}`;
  return undefined;
}
