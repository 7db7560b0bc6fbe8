import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requireFreeEmail } from "@/lib/accounts/invitation";
import { hashPassword } from "@/lib/accounts/password";
import { receivedAt } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { fieldError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { notifyOfficers } from "./notify-officers";
import type { RegisterOrganizationInput } from "./schema";
import { settleFacts } from "./settle-facts";

/**
 * An institution registers itself; its first user is a signer. Anybody may do this, so the answer says of an
 * institution that is already there only that it is there.
 * @throws ExpectedError "invalid" or "refused" next to the field
 */
export async function registerOrganization(_actor: Actor, input: RegisterOrganizationInput): Promise<{ email: string }> {
  const { creditCode, userName, email, password, passwordAgain, informed, ...facts } = input;
  // Everything cheap is refused before the password is hashed.
  await transaction(async (tx) => {
    await settleFacts(tx, creditCode, facts);
    await requireUnregistered(tx, creditCode, email);
  });
  const passwordHash = await hashPassword(password);

  return transaction(async (tx) => {
    // Two registrations of the same institution or person wait for each other, in the same order.
    for (const key of [`register:${creditCode}`, `email:${email}`]) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    await requireUnregistered(tx, creditCode, email);
    const { columns, findings, differs } = await settleFacts(tx, creditCode, facts);
    const organization = await tx.organization.create({ data: { ...columns, creditCode, createdAt: await receivedAt(tx) }, select: { id: true, name: true } });
    const user = await tx.user.create({
      data: { email, name: userName, passwordHash, organizationId: organization.id, roles: { create: [{ role: "hostSigner" }] } },
      select: { id: true },
    });
    await recordEvent(tx, {
      actor: { userId: user.id, name: userName, roles: ["hostSigner"], sessionId: null },
      action: "organization.register",
      subject: { type: "organization", id: organization.id },
      clause: "art11.1",
      findings,
      ...(columns.recommenderReason ? { reason: columns.recommenderReason } : {}),
      ...(differs
        ? { notify: await notifyOfficers(tx, "organization.recommenderRequested", { organizationName: organization.name, reason: columns.recommenderReason }) }
        : {}),
    });
    return { email };
  });
}

async function requireUnregistered(tx: Tx, creditCode: string, email: string): Promise<void> {
  const known = await tx.organization.findUnique({ where: { creditCode }, select: { users: { where: { active: true }, take: 1, select: { id: true } } } });
  // A credit code is public: whoever knows it must not take over the institution's bases. The office lets the first signer in.
  if (known?.users.length === 0) throw fieldError("creditCode", "该单位已在存量基地名录中，尚未开通账号。请联系省科技厅，由其向本单位签发人发送邀请链接");
  if (known) throw fieldError("creditCode", "该单位已注册。请联系本单位签发人，由其发送邀请链接");
  await requireFreeEmail(tx, email);
}
