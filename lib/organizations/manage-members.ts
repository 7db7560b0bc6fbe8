import "server-only";
import type { Actor } from "@/lib/access/actor";
import { revokeSessions } from "@/lib/accounts/sessions";
import type { Tx } from "@/lib/platform/db";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { lockOwnOrganization } from "./lock-organization";
import type { ChangeMemberRolesInput, SetMemberActiveInput } from "./schema";

/** Changes what a colleague may do; the colleague signs in anew for it (security.md, AU-6). Whoever changes the own roles stays. */
export async function changeMemberRoles(actor: Actor, input: ChangeMemberRolesInput): Promise<null> {
  return transaction(async (tx) => {
    const organization = await lockOwnOrganization(tx, actor, "organization.manageMembers");
    const member = await getMember(tx, organization.id, input.userId);
    await tx.userRole.deleteMany({ where: { userId: member.id } });
    await tx.userRole.createMany({ data: input.roles.map((role) => ({ userId: member.id, role })) });
    await revokeSessions(tx, member.id, { except: actor.sessionId });
    await requireSigner(tx, organization.id);
    await recordEvent(tx, {
      actor,
      action: "organization.changeMemberRoles",
      subject: { type: "user", id: member.id },
      payload: { organizationId: organization.id, from: member.roles.map(({ role }) => role), to: input.roles },
      notify: [{ recipientId: member.id, template: "account.rolesChanged", data: {} }],
    });
    return null;
  });
}

/** Closes or reopens a colleague's account; a closed account's sessions end at once. */
export async function setMemberActive(actor: Actor, input: SetMemberActiveInput): Promise<null> {
  return transaction(async (tx) => {
    const organization = await lockOwnOrganization(tx, actor, "organization.manageMembers");
    const member = await getMember(tx, organization.id, input.userId);
    await tx.user.update({ where: { id: member.id }, data: { active: input.active }, select: { id: true } });
    if (!input.active) await revokeSessions(tx, member.id);
    await requireSigner(tx, organization.id);
    await recordEvent(tx, {
      actor,
      action: input.active ? "organization.activateMember" : "organization.deactivateMember",
      subject: { type: "user", id: member.id },
      payload: { organizationId: organization.id },
    });
    return null;
  });
}

async function getMember(tx: Tx, organizationId: string, userId: string) {
  const member = await tx.user.findFirst({ where: { id: userId, organizationId }, select: { id: true, roles: { select: { role: true } } } });
  if (!member) throw notFoundError("该人员");
  return member;
}

/** 第十一条（一）, 第十四条: without a signer nobody could act for the host. The institution's row is locked, so the count is sure. */
async function requireSigner(tx: Tx, organizationId: string): Promise<void> {
  const signers = await tx.user.count({ where: { organizationId, active: true, roles: { some: { role: "hostSigner" } } } });
  if (signers === 0) throw refusedError("单位须至少保留一名在用的签发人。请先指定另一名签发人。");
}
