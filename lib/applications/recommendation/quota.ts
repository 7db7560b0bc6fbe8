import "server-only";
import type { Reader, Tx } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";

/** 推荐名额 of one recommender in one call; null when the call sets none. */
export interface Quota {
  quota: number | null;
  used: number;
}

/** What counts against the quota: recommended and not retracted since. A recommendation is not given back by a rejection. */
const recommendedInCall = (callId: string, recommenderId: string) => ({
  callId,
  recommenderId,
  stage: { not: "retracted" as const },
  recommendation: { proposal: "recommend", approvedAt: { not: null } },
});

export async function readQuota(client: Reader, call: { id: string; defaultQuota: number | null }, recommenderId: string): Promise<Quota> {
  const own = await client.callQuota.findUnique({ where: { callId_recommenderId: { callId: call.id, recommenderId } }, select: { quota: true } });
  const used = await client.application.count({ where: recommendedInCall(call.id, recommenderId) });
  return { quota: own?.quota ?? call.defaultQuota, used };
}

/** Locks the recommender, so that two approvals at once cannot both take the last place. @throws ExpectedError "refused" */
export async function requireQuotaLeft(tx: Tx, call: { id: string; title: string; defaultQuota: number | null }, recommenderId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Recommender" WHERE id = ${recommenderId}::uuid FOR NO KEY UPDATE`;
  const { quota, used } = await readQuota(tx, call, recommenderId);
  if (quota !== null && used >= quota) {
    throw refusedError(`“${call.title}”的名额规则：本部门限推荐 ${quota} 项，已推荐 ${used} 项，没有剩余名额。`);
  }
}
