import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { requireFreeEmail } from "./invitation";
import { hashPassword } from "./password";
import { findOpenInvitation } from "./queries";
import type { AcceptInvitationInput } from "./schema";
import { hashToken } from "./token";

const expired = "邀请链接已使用或已失效。请联系邀请您的人重新发送。";

/**
 * The invited person sets name and password; the link works once, however often it is opened at the same time.
 * @throws ExpectedError "refused" when the link was used or is too old
 */
export async function acceptInvitation(_actor: Actor, input: AcceptInvitationInput): Promise<{ email: string }> {
  // The hash costs memory and time: not for links that lead nowhere.
  if (!(await findOpenInvitation(input.token))) throw refusedError(expired);
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const at = await receivedAt(tx);
    const where = { tokenHash: hashToken(input.token), usedAt: null, expiresAt: { gt: at } };
    const taken = await tx.invitation.updateMany({ where, data: { usedAt: at } });
    if (taken.count !== 1) throw refusedError(expired);
    const invitation = await tx.invitation.findUniqueOrThrow({ where: { tokenHash: where.tokenHash }, include: { expert: { select: { userId: true } } } });
    const user = invitation.expert
      ? await openExpertAccount(tx, invitation.expert.userId, passwordHash)
      : await createAccount(tx, invitation, input.name, passwordHash);
    await recordEvent(tx, {
      actor: { userId: user.id, name: user.name, roles: invitation.roles, sessionId: null },
      action: "account.acceptInvitation",
      subject: { type: "user", id: user.id },
      payload: { invitationId: invitation.id, invitedById: invitation.invitedById, roles: invitation.roles },
      ...(invitation.organizationId && invitation.invitedById ? { notify: [{ recipientId: invitation.invitedById, template: "organization.joined", data: { name: user.name } }] } : {}),
    });
    return { email: invitation.email };
  });
}

/** An expert's name stands in the pool and stays as the province entered it. */
async function openExpertAccount(tx: Tx, userId: string, passwordHash: string) {
  return tx.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true, name: true } });
}

async function createAccount(tx: Tx, invitation: Prisma.InvitationGetPayload<object>, name: string, passwordHash: string) {
  await requireFreeEmail(tx, invitation.email);
  return tx.user.create({
    select: { id: true, name: true },
    data: {
      email: invitation.email,
      name,
      passwordHash,
      organizationId: invitation.organizationId,
      recommenderId: invitation.recommenderId,
      roles: { create: invitation.roles.map((role) => ({ role })) },
    },
  });
}
