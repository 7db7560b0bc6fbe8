import "server-only";
import type { Tx } from "@/lib/platform/db";
import { caseTable, isCaseProcess } from "@/lib/workflow/case-tables";

/**
 * Open cases and duties of a base follow it to its new host or recommender; what has ended stays with those who did it.
 * A new recommender starts with a handler of its own.
 */
export async function handOverCases(tx: Tx, baseId: string, to: { organizationId?: string; recommenderId?: string }): Promise<void> {
  const open = await tx.baseCase.findMany({ where: { baseId, endedAt: null }, select: { id: true, process: true, stage: true } });
  const ids = open.map(({ id }) => id);
  await tx.baseCase.updateMany({ where: { id: { in: ids } }, data: { ...to, version: { increment: 1 } } });
  const withRecommender = open.filter(({ process, stage }) => isCaseProcess(process) && caseTable(process).stages[stage]!.inHandsOf === "recommender");
  if (to.recommenderId) await tx.baseCase.updateMany({ where: { id: { in: withRecommender.map(({ id }) => id) } }, data: { handlerId: null } });
  const owed = { dischargedAt: null, subjectId: { in: [...ids, baseId] } };
  if (to.organizationId) await tx.obligation.updateMany({ where: { ...owed, organizationId: { not: null } }, data: { organizationId: to.organizationId } });
  if (to.recommenderId) await tx.obligation.updateMany({ where: { ...owed, recommenderId: { not: null } }, data: { recommenderId: to.recommenderId } });
}
