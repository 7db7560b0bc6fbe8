import "server-only";
import type { Reader } from "@/lib/platform/db";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { checkReapplicationBan } from "@/lib/regulation/articles/article-22-revocation";
import type { Finding } from "@/lib/regulation/finding";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";

export interface RunningBan {
  /** Only a base in this field is banned; null: the whole institution. */
  fieldCode: string | null;
  bannedThrough: PlainDate;
  documentNumber: string;
  finding: Finding;
}

/**
 * The bans that keep this credit code from applying at an instant, the whole institution's first, then each field that
 * is banned longer, once with its last day. They follow the code through renaming (第十八、二十二条); decisions before the regulation took effect are
 * no bans (第二十七条), as in `checkNotBanned`, which the submission asks.
 */
export async function findRunningBans(client: Reader, creditCode: string, at: Date): Promise<RunningBan[]> {
  const day = shanghaiDay(at);
  const rows = await client.reapplicationBan.findMany({
    where: { creditCode, bannedThrough: { gte: toDbDay(day) }, revokedOn: { gte: toDbDay(regulation.effectiveOn) }, OR: [{ liftedOn: null }, { liftedOn: { gt: toDbDay(day) } }] },
    orderBy: [{ bannedThrough: "desc" }, { id: "asc" }],
  });
  const longest = new Map<string | null, RunningBan>();
  for (const row of rows) {
    const fieldCode = row.scope === "field" ? row.fieldCode : null;
    if (longest.has(fieldCode)) continue;
    const bannedThrough = fromDbDay(row.bannedThrough);
    longest.set(fieldCode, { fieldCode, bannedThrough, documentNumber: row.documentNumber, finding: checkReapplicationBan({ bannedThrough, on: day }) });
  }
  const whole = longest.get(null);
  if (!whole) return [...longest.values()];
  return [whole, ...[...longest.values()].filter(({ fieldCode, bannedThrough }) => fieldCode !== null && bannedThrough > whole.bannedThrough)];
}
