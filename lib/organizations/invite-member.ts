import "server-only";
import type { Actor } from "@/lib/access/actor";
import { createInvitation, invitationLink } from "@/lib/accounts/invitation";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { lockOwnOrganization } from "./lock-organization";
import type { InviteMemberInput } from "./schema";

/** A signer lets a colleague in. @returns the link, shown once: it is not stored anywhere */
export async function inviteMember(actor: Actor, input: InviteMemberInput): Promise<{ link: string }> {
  const invitationId = await transaction(async (tx) => {
    const organization = await lockOwnOrganization(tx, actor, "organization.manageMembers");
    const id = await createInvitation(tx, { ...input, invitedById: actor.userId!, for: { organizationId: organization.id } });
    await recordEvent(tx, {
      actor,
      action: "organization.invite",
      subject: { type: "organization", id: organization.id },
      payload: { invitationId: id, roles: input.roles },
      notify: [{ recipientId: actor.userId!, template: "organization.invited", data: { name: input.name } }],
    });
    return id;
  });
  return { link: invitationLink(invitationId) };
}
