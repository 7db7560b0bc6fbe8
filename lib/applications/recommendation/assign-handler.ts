import "server-only";
import type { Actor } from "@/lib/access/actor";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import type { AssignHandlerInput } from "./schema";

/** 分办 inside the recommender: only this handler writes the opinion. Nobody who wrote the declaration can be chosen. */
export async function assignHandler(actor: Actor, input: AssignHandlerInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    const handler = await tx.user.findFirst({
      where: { id: input.handlerId, recommenderId: application.recommenderId, active: true, roles: { some: { role: "recommenderHandler" } } },
      select: { id: true, name: true },
    });
    if (!handler) throw fieldError("handlerId", "请选择本部门在岗的经办人");
    if (application.preparedByIds.includes(handler.id)) throw fieldError("handlerId", `${handler.name}参与了这份申报的填写或签发，不能经办`);
    if (application.recommendation?.handledAt) throw refusedError("初评意见已提交审核人，不能再改派经办人。");
    await moveApplication(tx, {
      actor,
      application,
      action: "assignHandler",
      data: { recommenderHandlerId: handler.id },
      payload: { handlerId: handler.id },
      notify: handler.id === actor.userId ? [] : [{ recipientId: handler.id, template: "application.handlerAssigned", data: { applicationId: application.id } }],
    });
    return null;
  });
}
