import "server-only";
import type { Reader } from "@/lib/platform/db";

const open = { stage: { in: ["assigned" as const, "declared" as const] } };

/** How many applications and evaluations each expert has in hand; the limit is one for both. Two queries. */
export async function openLoads(client: Reader, expertIds?: readonly string[]): Promise<Map<string, number>> {
  const where = { ...open, ...(expertIds ? { expertId: { in: [...expertIds] } } : {}) };
  const [assessments, evaluations] = await Promise.all([
    client.assignment.groupBy({ by: ["expertId"], where, _count: true }),
    client.evaluationAssignment.groupBy({ by: ["expertId"], where: { ...where, case: { endedAt: null } }, _count: true }),
  ]);
  const loads = new Map<string, number>();
  for (const { expertId, _count } of [...assessments, ...evaluations]) loads.set(expertId, (loads.get(expertId) ?? 0) + _count);
  return loads;
}

/** Why an expert cannot be given anything more, whatever the case; empty when nothing is in the way. */
export function loadObstacles(expert: { active: boolean; maximumLoad: number }, load: number): string[] {
  const obstacles = expert.active ? [] : ["已停用。"];
  return load >= expert.maximumLoad ? [...obstacles, `在评 ${load} 件，已达上限 ${expert.maximumLoad} 件。`] : obstacles;
}
