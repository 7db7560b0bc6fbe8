import "server-only";
import type { Reader } from "@/lib/platform/db";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { checkReapplicationBan } from "@/lib/regulation/articles/article-22-revocation";
import type { Finding } from "@/lib/regulation/finding";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";

/**
 * The ban that keeps this credit code from applying at an instant, with the finding that says so; undefined when none
 * runs. The ban follows the code through renaming (第十八、二十二条).
 */
export async function findRunningBan(
  client: Reader,
  creditCode: string,
  at: Date,
): Promise<{ bannedThrough: PlainDate; documentNumber: string; finding: Finding } | undefined> {
  const day = shanghaiDay(at);
  const ban = await client.reapplicationBan.findFirst({
    where: { creditCode, bannedThrough: { gte: toDbDay(day) } },
    orderBy: { bannedThrough: "desc" },
  });
  if (!ban) return undefined;
  const bannedThrough = fromDbDay(ban.bannedThrough);
  return { bannedThrough, documentNumber: ban.documentNumber, finding: checkReapplicationBan({ bannedThrough, on: day }) };
}
