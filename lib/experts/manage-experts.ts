import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, scope } from "@/lib/access/policy";
import { createInvitation, invitationLink, requireFreeEmail } from "@/lib/accounts/invitation";
import { revokeSessions } from "@/lib/accounts/sessions";
import type { Tx } from "@/lib/platform/db";
import { conflictError, notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { AddExpertInput, EditExpertInput, ExpertIdInput, SetExpertActiveInput } from "./schema";

/** No password has this hash: the account opens with the invitation. */
const noPassword = "$scrypt$none";

/** Adds an expert to the pool (第十一条（四）) with an account that opens by the link. @returns the link, shown once */
export async function addExpert(actor: Actor, input: AddExpertInput): Promise<{ expertId: string; link: string }> {
  const { email, ...facts } = input;
  const made = await transaction(async (tx) => {
    authorize(actor, "expert.edit");
    await requireFreeEmail(tx, email);
    const user = await tx.user.create({ data: { email, name: facts.name, passwordHash: noPassword, roles: { create: [{ role: "expert" }] } }, select: { id: true } });
    const expert = await tx.expert.create({ data: { ...facts, userId: user.id }, select: { id: true } });
    await recordEvent(tx, { actor, action: "expert.add", subject: { type: "expert", id: expert.id }, clause: "art11.4", payload: { fieldCodes: facts.fieldCodes } });
    return { expertId: expert.id, invitationId: await invite(tx, actor, expert.id, email, facts.name) };
  });
  return { expertId: made.expertId, link: invitationLink(made.invitationId) };
}

/** A new link, e.g. when the first one ran out; it also sets a new password. @returns the link, shown once */
export async function inviteExpertAgain(actor: Actor, input: ExpertIdInput): Promise<{ link: string }> {
  const invitationId = await transaction(async (tx) => {
    const expert = await lockExpert(tx, actor, input.expertId);
    if (!expert.active) throw refusedError("该专家已停用，请先恢复使用。");
    await recordEvent(tx, { actor, action: "expert.invite", subject: { type: "expert", id: expert.id } });
    return invite(tx, actor, expert.id, expert.user.email, expert.name);
  });
  return { link: invitationLink(invitationId) };
}

export async function editExpert(actor: Actor, input: EditExpertInput): Promise<{ version: number }> {
  const { expertId, version, ...facts } = input;
  return transaction(async (tx) => {
    const expert = await lockExpert(tx, actor, expertId);
    if (expert.version !== version) throw conflictError();
    await tx.expert.update({ where: { id: expert.id }, data: { ...facts, version: version + 1 }, select: { id: true } });
    if (facts.name !== expert.name) await tx.user.update({ where: { id: expert.userId }, data: { name: facts.name }, select: { id: true } });
    await recordEvent(tx, { actor, action: "expert.edit", subject: { type: "expert", id: expert.id }, clause: "art11.4", payload: { fieldCodes: facts.fieldCodes, maximumLoad: facts.maximumLoad } });
    return { version: version + 1 };
  });
}

/** Out of the pool: no new assignments, no sign-in; what was submitted stays. */
export async function setExpertActive(actor: Actor, input: SetExpertActiveInput): Promise<null> {
  return transaction(async (tx) => {
    const expert = await lockExpert(tx, actor, input.expertId);
    await tx.expert.update({ where: { id: expert.id }, data: { active: input.active, version: expert.version + 1 }, select: { id: true } });
    await tx.user.update({ where: { id: expert.userId }, data: { active: input.active }, select: { id: true } });
    if (!input.active) await revokeSessions(tx, expert.userId);
    await recordEvent(tx, { actor, action: input.active ? "expert.activate" : "expert.deactivate", subject: { type: "expert", id: expert.id }, clause: "art11.4" });
    return null;
  });
}

async function lockExpert(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Expert" WHERE id = ${id}::uuid FOR UPDATE`;
  const expert = await tx.expert.findFirst({ where: { AND: [{ id }, scope(actor, "expert.read")] }, include: { user: { select: { email: true } } } });
  if (!expert) throw notFoundError("该专家");
  authorize(actor, "expert.edit", expert);
  return expert;
}

async function invite(tx: Tx, actor: Actor, expertId: string, email: string, name: string): Promise<string> {
  return createInvitation(tx, { email, name, roles: ["expert"], invitedById: actor.userId!, for: { expertId } });
}
