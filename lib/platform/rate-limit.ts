import "server-only";
import { db } from "./db";
import { ExpectedError } from "./errors";

export interface RateLimitRule {
  /** What is counted, e.g. “sign-in”. */
  name: string;
  limit: number;
  windowSeconds: number;
}

/**
 * Counts one attempt, shared by all instances. @param who account or address prefix
 * @throws ExpectedError "tooMany"
 */
export async function countAttempt(rule: RateLimitRule, who: string): Promise<void> {
  const key = `${rule.name}:${who}`;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO "RateLimit" (key, "startedAt", count) VALUES (${key}, clock_timestamp(), 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN "RateLimit"."startedAt" < clock_timestamp() - make_interval(secs => ${rule.windowSeconds})
                   THEN 1 ELSE "RateLimit".count + 1 END,
      "startedAt" = CASE WHEN "RateLimit"."startedAt" < clock_timestamp() - make_interval(secs => ${rule.windowSeconds})
                   THEN clock_timestamp() ELSE "RateLimit"."startedAt" END
    RETURNING count`;
  if (row!.count > rule.limit) {
    throw new ExpectedError("tooMany", `操作过于频繁，请 ${Math.ceil(rule.windowSeconds / 60)} 分钟后再试。`);
  }
}

/** Takes one attempt back, e.g. a right one where only wrong ones shall count. */
export async function forgiveAttempt(rule: RateLimitRule, who: string): Promise<void> {
  await db.rateLimit.updateMany({ where: { key: `${rule.name}:${who}`, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}

/** Forgets earlier attempts, e.g. after a successful sign-in. */
export async function clearAttempts(rule: RateLimitRule, who: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: `${rule.name}:${who}` } });
}
