import "server-only";
import { findRunningBans } from "@/lib/organizations/find-running-bans";
import type { Reader } from "@/lib/platform/db";
import { checkSuccessorNotBanned } from "@/lib/regulation/articles/article-22-revocation";
import type { Finding } from "@/lib/regulation/finding";
import { shanghaiDay } from "@/lib/regulation/plain-date";

/** Whether the institution that is to go on with a base is banned at an instant (第二十二条), as a whole or in the base's field. */
export async function successorBan(client: Reader, to: { creditCode: string; fieldCode: string }, at: Date): Promise<Finding> {
  const bans = await findRunningBans(client, to.creditCode, at);
  const bannedThrough = bans.filter(({ fieldCode }) => fieldCode === null || fieldCode === to.fieldCode).map((ban) => ban.bannedThrough).sort().at(-1);
  return checkSuccessorNotBanned({ creditCode: to.creditCode, bannedThrough, on: shanghaiDay(at) });
}
