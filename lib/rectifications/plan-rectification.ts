import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { conflictError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { lockRectification, moveRectification, signature } from "./move-rectification";
import type { PlanRectificationInput } from "./schema";

/** 第十八条 “组织推荐部门应强化支持与指导，明确优化提升方案”; while it is under way the plan may be adjusted. */
export async function planRectification(actor: Actor, { caseId, version, ...plan }: PlanRectificationInput): Promise<null> {
  return transaction(async (tx) => {
    const rectification = await lockRectification(tx, actor, caseId);
    if (rectification.locked.version !== version) throw conflictError();
    const host = await recipientsOf(tx, { organizationId: rectification.locked.organizationId });
    await moveRectification(tx, {
      actor,
      rectification,
      action: "plan",
      adds: { plan: { ...plan, ...(await signature(tx, actor)) } },
      payload: { plan },
      notify: host.map((recipientId) => ({ recipientId, template: "rectification.planned", data: { caseId, title: rectification.locked.title, baseName: rectification.locked.base.nameZh } })),
    });
    return null;
  });
}
