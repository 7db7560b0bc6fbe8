import "server-only";
import type { Actor } from "@/lib/access/actor";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { lockCall, moveCall } from "./lock-call";
import type { SetQuotasInput } from "./schema";

/** How many a recommender may recommend, where that differs from the call's general number. */
export async function setQuotas(actor: Actor, input: SetQuotasInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const call = await lockCall(tx, actor, input.callId, input.version);
    const given = input.quotas.filter(({ quota }) => quota !== "");
    const known = await tx.recommender.count({ where: { id: { in: given.map(({ recommenderId }) => recommenderId) } } });
    if (known !== given.length) throw fieldError("quotas", "名录中没有其中的推荐部门，请刷新后重试");
    await tx.callQuota.deleteMany({ where: { callId: call.id } });
    await tx.callQuota.createMany({ data: given.map(({ recommenderId, quota }) => ({ callId: call.id, recommenderId, quota: Number(quota) })) });
    await moveCall(tx, { actor, call, action: "edit", payload: { quotas: given } });
    return { version: call.version + 1 };
  });
}
