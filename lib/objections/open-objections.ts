import "server-only";
import type { Reader } from "@/lib/platform/db";
import { openObjectionStages } from "@/lib/workflow/objection-stages";

/** Which of these applications an open objection holds back. Says nothing of who objects. */
export async function findOpenObjections(client: Reader, applicationIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await client.objection.findMany({
    where: { applicationId: { in: [...applicationIds] }, stage: { in: [...openObjectionStages] } },
    select: { applicationId: true },
  });
  return new Set(rows.map(({ applicationId }) => applicationId));
}

/** How many open objections each application has; without any it is not in the map. Says nothing of who objects. */
export async function countOpenObjections(client: Reader, applicationIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const groups = await client.objection.groupBy({
    by: ["applicationId"],
    where: { applicationId: { in: [...applicationIds] }, stage: { in: [...openObjectionStages] } },
    _count: true,
  });
  return new Map(groups.map(({ applicationId, _count }) => [applicationId, _count]));
}

/**
 * Which of these applications may not go on to the decision by themselves when the notice ends: an objection is open, or
 * was found justified and somebody has to say what follows. Says nothing of who objects.
 */
export async function findHoldingObjections(client: Reader, applicationIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await client.objection.findMany({
    where: {
      applicationId: { in: [...applicationIds] },
      OR: [{ stage: { in: [...openObjectionStages] } }, { conclusion: { in: ["upheld", "partlyUpheld"] } }],
    },
    select: { applicationId: true },
  });
  return new Set(rows.map(({ applicationId }) => applicationId));
}
