import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, scope } from "@/lib/access/policy";
import { createInvitation, invitationLink } from "@/lib/accounts/invitation";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { InviteFirstSignerInput } from "./schema";

/**
 * An institution that came with the import of existing bases has no account; an officer who has made sure of the person
 * lets its first signer in, who then lets the others in. @returns the link, shown once
 * @throws ExpectedError "refused" when somebody can sign in for it already
 */
export async function inviteFirstSigner(actor: Actor, input: InviteFirstSignerInput): Promise<{ link: string }> {
  const { organizationId, ...person } = input;
  const invitationId = await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Organization" WHERE id = ${organizationId}::uuid FOR UPDATE`;
    const organization = await tx.organization.findFirst({
      where: { AND: [{ id: organizationId }, scope(actor, "organization.read")] },
      select: { id: true, users: { where: { active: true }, take: 1, select: { id: true } } },
    });
    if (!organization) throw notFoundError("该单位");
    authorize(actor, "organization.inviteFirstSigner", organization);
    if (organization.users.length > 0) throw refusedError("该单位已有人员可以登录，请由本单位签发人邀请其他人员。");
    const id = await createInvitation(tx, { ...person, invitedById: actor.userId!, for: { organizationId } });
    await recordEvent(tx, { actor, action: "organization.inviteFirstSigner", subject: { type: "organization", id: organizationId }, clause: "art11.1", payload: { invitationId: id } });
    return id;
  });
  return { link: invitationLink(invitationId) };
}
