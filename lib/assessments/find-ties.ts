import "server-only";
import { findConflicts } from "@/lib/experts/conflicts";
import { expertTies, tiesOf } from "@/lib/experts/expert-ties";
import type { Reader } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { partiesOf } from "./parties-of";

/** Why this expert must stand aside in this case as of an instant, one sentence each; `possible` namesakes are left out. */
export async function findCertainTies(client: Reader, of: { applicationId: string; expertId: string }, at: Date): Promise<string[]> {
  const expert = await client.expert.findUniqueOrThrow({ where: { id: of.expertId }, include: expertTies });
  const conflicts = findConflicts(tiesOf(expert), await partiesOf(client, of.applicationId), shanghaiDay(at));
  return conflicts.filter(({ weight }) => weight === "certain").map(({ text }) => text);
}

/**
 * Asked at every step of the expert, because a tie may have been declared, or have come up, since the assignment.
 * @throws ExpectedError "refused"
 */
export async function requireNoTie(client: Reader, of: { applicationId: string; expertId: string }, at: Date): Promise<void> {
  const ties = await findCertainTies(client, of, at);
  if (ties.length > 0) throw refusedError(`根据您的利益关系申报，本件应当回避，请选择“声明回避”。${ties.join("")}`);
}
