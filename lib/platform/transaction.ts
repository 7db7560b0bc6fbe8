import "server-only";
import { db, Prisma, type Tx } from "./db";
import { conflictError } from "./errors";
import { findRequestContext } from "./request-context";

const retryable = new Set(["P2034", "40001", "40P01"]);

function isRetryable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" && retryable.has(code);
}

/**
 * One act, committed once or not at all (design.md §8). The idempotency key of the request is taken first: a repeated
 * request waits for the first one and gets its answer. Retries serialization failures and deadlocks only.
 * @param options.timeoutSeconds for acts on thousands of rows; 15 otherwise
 * @throws ExpectedError "conflict" when a key is reused for a different request
 */
export async function transaction<T>(run: (tx: Tx) => Promise<T>, options: { timeoutSeconds: number } = { timeoutSeconds: 15 }): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction((tx) => runOnce(tx, run), { maxWait: 5_000, timeout: options.timeoutSeconds * 1000 });
    } catch (error) {
      if (attempt >= 3 || !isRetryable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * attempt));
    }
  }
}

async function runOnce<T>(tx: Tx, run: (tx: Tx) => Promise<T>): Promise<T> {
  await tx.$executeRaw`SET LOCAL lock_timeout = '5s'`;
  const key = findRequestContext()?.idempotency;
  if (!key) return run(tx);

  const taken = await tx.$executeRaw`
    INSERT INTO "IdempotencyKey" ("actorId", action, key, "requestHash")
    VALUES (${key.actorId}::uuid, ${key.action}, ${key.key}, ${key.requestHash})
    ON CONFLICT DO NOTHING`;
  const where = { actorId_action_key: { actorId: key.actorId, action: key.action, key: key.key } };
  if (taken === 0) {
    const first = await tx.idempotencyKey.findUniqueOrThrow({ where });
    if (first.requestHash !== key.requestHash) throw conflictError("此表单已经提交过，内容与上次不同。请刷新页面后重试。");
    return first.response as T;
  }
  const response = await run(tx);
  await tx.idempotencyKey.update({ where, data: { response: (response ?? Prisma.JsonNull) as Prisma.InputJsonValue } });
  return response;
}

/** A conditional update must have hit exactly one row; otherwise somebody else was faster. */
export function requireOneRow(count: number): void {
  if (count !== 1) throw conflictError();
}

