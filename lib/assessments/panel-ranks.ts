import "server-only";
import type { Reader } from "@/lib/platform/db";
import { resultsOf } from "./statistics";

/**
 * The place of each assessed application within its category of a call, by the experts' mean.
 * @returns application id → 1, 2, 2, 4 …: equal results share a place
 */
export async function findPanelRanks(client: Reader, callId: string): Promise<Map<string, number>> {
  const rows = await client.assignment.findMany({
    where: { stage: "submitted", total: { not: null }, application: { callId, stage: { not: "retracted" } } },
    select: { applicationId: true, expertId: true, total: true, application: { select: { category: true } } },
  });
  const ranks = new Map<string, number>();
  for (const category of new Set(rows.map((row) => row.application.category))) {
    const scores = rows
      .filter((row) => row.application.category === category)
      .map((row) => ({ applicationId: row.applicationId, expertId: row.expertId, total: row.total!.toNumber() }));
    for (const { applicationId, rank } of resultsOf(scores)) ranks.set(applicationId, rank);
  }
  return ranks;
}
