import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { findCertainTies } from "./find-ties";

/**
 * Applications this expert was assigned and must now stand aside from, because a tie came up later: nothing of them may
 * be read any more, files included (security.md, AZ-7). Empty for everybody who is not an expert.
 */
export async function findTiedApplications(actor: Actor): Promise<string[]> {
  const { expertId } = actor;
  if (expertId === null) return [];
  const at = await receivedAt();
  const assignments = await db.assignment.findMany({
    where: { expertId, stage: { in: ["declared", "submitted"] }, application: { stage: "assessment" } },
    select: { applicationId: true },
  });
  const tied = await Promise.all(
    assignments.map(async ({ applicationId }) => ((await findCertainTies(db, { applicationId, expertId }, at)).length > 0 ? [applicationId] : [])),
  );
  return tied.flat();
}
