import "server-only";
import { z } from "zod";
import { systemActor } from "@/lib/access/actor";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { createInvitation, invitationLink } from "./invitation";
import { emailField, personNameField } from "./schema";

const provinceRoles = ["provinceOfficer", "provinceLeader", "provinceSupervisor"] as const;

export const inviteProvincePersonSchema = z.strictObject({
  email: emailField,
  name: personNameField,
  role: z.enum(provinceRoles, `角色应为 ${provinceRoles.join("、")} 之一`),
});
export type InviteProvincePersonInput = z.output<typeof inviteProvincePersonSchema>;

const operator = systemActor("系统（运维命令）");

/**
 * Lets a person of the province in, by whoever runs the portal's computer: the first account of a new portal, which has none
 * (design.md §9). The act stands in the record. @returns the link, good for thirty minutes and for one use (AU-9)
 * @throws ExpectedError "invalid" when the address already has an account
 */
export async function inviteProvincePerson({ email, name, role }: InviteProvincePersonInput): Promise<{ link: string }> {
  const invitationId = await transaction(async (tx) => {
    const id = await createInvitation(tx, { email, name, roles: [role], invitedById: null, for: "province", minutes: 30 });
    await recordEvent(tx, { actor: operator, action: "account.inviteByOperator", subject: { type: "invitation", id }, payload: { roles: [role] } });
    return id;
  });
  return { link: invitationLink(invitationId) };
}
