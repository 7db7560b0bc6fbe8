import "server-only";
import type pg from "pg";
import type { FileStore } from "@/lib/platform/storage";
import { caseProcesses } from "@/lib/workflow/case-tables";
import { readAnchors } from "./checkpoint-file";
import { verifyChains } from "./verify-chains";
import { verifyCheckpoints } from "./verify-checkpoints";
import { verifyFiles } from "./verify-files";
import { verifyStates } from "./verify-states";

export interface RecordVerdict {
  /** The first thing that is wrong, in one sentence; undefined: nothing is. */
  problem: string | undefined;
  events: number;
  checkpoints: number;
  files: number;
}

/**
 * Whether the record is what it was (security.md §2.3): every link and head, every checkpoint, the steps against the stages,
 * the digests of what was submitted and of every file. One snapshot: what is recorded meanwhile is not looked at.
 */
export async function verifyRecord(client: pg.Client, { directory, store }: { directory: string; store: FileStore }): Promise<RecordVerdict> {
  const anchors = await readAnchors(directory);
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    const { events, problem: chain } = await verifyChains(client);
    if (chain) return { problem: chain, events, checkpoints: 0, files: 0 };
    const { checkpoints, problem: anchor } = await verifyCheckpoints(client, anchors);
    if (anchor) return { problem: anchor, events, checkpoints, files: 0 };
    const state = await verifyStates(client, caseProcesses);
    if (state) return { problem: state, events, checkpoints, files: 0 };
    const { files, problem } = await verifyFiles(client, store);
    return { problem, events, checkpoints, files };
  } finally {
    await client.query("ROLLBACK");
  }
}
