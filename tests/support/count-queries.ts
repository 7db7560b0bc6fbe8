import { db } from "@/lib/platform/db";

let count = 0;
let listening = false;

/** How many SQL statements `run` sends. For asserting that a list costs the same for one row and for a hundred. */
export async function countQueries<T>(run: () => Promise<T>): Promise<{ result: T; queries: number }> {
  if (!listening) {
    (db as unknown as { $on(event: "query", listener: () => void): void }).$on("query", () => count++);
    listening = true;
  }
  const before = count;
  const result = await run();
  return { result, queries: count - before };
}
