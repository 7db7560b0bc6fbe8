import "server-only";
import type { Actor } from "@/lib/access/actor";
import { createInvitation, invitationLink } from "@/lib/accounts/invitation";
import { revokeSessions } from "@/lib/accounts/sessions";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { lockRecommender } from "./manage-recommenders";
import type { InviteRecommenderUserInput, SetRecommenderUserActiveInput } from "./schema";

/** The province lets a person of a recommender in. @returns the link, shown once */
export async function inviteRecommenderUser(actor: Actor, input: InviteRecommenderUserInput): Promise<{ link: string }> {
  const { recommenderId, ...person } = input;
  const invitationId = await transaction(async (tx) => {
    const recommender = await lockRecommender(tx, actor, recommenderId);
    if (!recommender.active) throw refusedError("该部门已停用，请先恢复使用。");
    const id = await createInvitation(tx, { ...person, invitedById: actor.userId!, for: { recommenderId: recommender.id } });
    await recordEvent(tx, { actor, action: "recommender.invite", subject: { type: "recommender", id: recommender.id }, payload: { invitationId: id, roles: input.roles } });
    return id;
  });
  return { link: invitationLink(invitationId) };
}

/** Closes or reopens the account of a recommender's person; sessions of a closed account end at once. */
export async function setRecommenderUserActive(actor: Actor, input: SetRecommenderUserActiveInput): Promise<null> {
  return transaction(async (tx) => {
    const recommender = await lockRecommender(tx, actor, input.recommenderId);
    const user = await tx.user.findFirst({ where: { id: input.userId, recommenderId: recommender.id }, select: { id: true } });
    if (!user) throw notFoundError("该人员");
    await tx.user.update({ where: { id: user.id }, data: { active: input.active }, select: { id: true } });
    if (!input.active) await revokeSessions(tx, user.id);
    await recordEvent(tx, {
      actor,
      action: input.active ? "recommender.activateUser" : "recommender.deactivateUser",
      subject: { type: "user", id: user.id },
      payload: { recommenderId: recommender.id },
    });
    return null;
  });
}
