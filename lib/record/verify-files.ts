import "server-only";
import { createHash } from "node:crypto";
import type pg from "pg";
import { StorageRefusal, type FileStore } from "@/lib/platform/storage";

interface FileRow {
  id: string;
  storageKey: string;
  size: number;
  sha256: string;
  sm3: string;
}

interface FrozenText {
  id: string;
  contentText: string;
  sha256: string;
  sm3: string;
}

/** What was submitted still has its digests, and every stored file the bytes it came with. @returns how many files, and the first that is wrong */
export async function verifyFiles(client: pg.Client, store: FileStore): Promise<{ files: number; problem: string | undefined }> {
  for (const table of ["Submission", "CaseFiling"]) {
    for await (const row of pages<FrozenText>(client, `SELECT "id", "contentText", "sha256", "sm3" FROM "${table}"`)) {
      if (digest("sha256", row.contentText) !== row.sha256 || digest("sm3", row.contentText) !== row.sm3) return { files: 0, problem: `${table} ${row.id} is not the text that was signed` };
    }
  }
  let files = 0;
  for await (const row of pages<FileRow>(client, `SELECT "id", "storageKey", "size", "sha256", "sm3" FROM "File"`)) {
    const problem = await fileProblem(row, store);
    if (problem) return { files, problem: `file ${row.id} ${problem}` };
    files++;
  }
  return { files, problem: undefined };
}

async function fileProblem(row: FileRow, store: FileStore): Promise<string | undefined> {
  const [sha256, sm3] = [createHash("sha256"), createHash("sm3")];
  let size = 0;
  try {
    for await (const chunk of (await store.read(row.storageKey)) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      sha256.update(chunk);
      sm3.update(chunk);
    }
  } catch (error) {
    if (error instanceof StorageRefusal) return "has no bytes";
    throw error;
  }
  if (size !== row.size) return `has ${size} bytes instead of ${row.size}`;
  return sha256.digest("hex") === row.sha256 && sm3.digest("hex") === row.sm3 ? undefined : "has other bytes";
}

const digest = (name: string, text: string) => createHash(name).update(text, "utf8").digest("hex");

/** Rows of a table by id, some hundred at a time. */
async function* pages<Row extends { id: string }>(client: pg.Client, select: string): AsyncGenerator<Row> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await client.query<Row>(`${select} WHERE "id" > $1::uuid ORDER BY "id" LIMIT 500`, [after]);
    yield* rows;
    if (rows.length < 500) return;
    after = rows.at(-1)!.id;
  }
}
