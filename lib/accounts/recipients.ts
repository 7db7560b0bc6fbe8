import "server-only";
import type { Prisma, Tx } from "@/lib/platform/db";
import type { Role } from "@/lib/workflow/role";

/** Whom to tell: everybody active with one of the roles, at one institution, one recommender, or the province. */
export type Addressees = { organizationId: string } | { recommenderId: string } | { province: true };

const partyRoles = {
  host: ["hostEditor", "hostSigner"],
  recommender: ["recommenderHandler", "recommenderApprover"],
  province: ["provinceOfficer", "provinceLeader"],
} as const satisfies Record<string, readonly Role[]>;

/** @param roles narrower than everybody of the party who works on cases */
export async function recipientsOf(tx: Tx, to: Addressees, roles?: readonly Role[]): Promise<string[]> {
  const users = await tx.user.findMany({ where: { active: true, ...placeOf(to), roles: { some: { role: { in: [...(roles ?? rolesOf(to))] } } } }, select: { id: true } });
  return users.map(({ id }) => id);
}

function placeOf(to: Addressees): Prisma.UserWhereInput {
  if ("organizationId" in to) return { organizationId: to.organizationId };
  return "recommenderId" in to ? { recommenderId: to.recommenderId } : {};
}

function rolesOf(to: Addressees): readonly Role[] {
  if ("organizationId" in to) return partyRoles.host;
  return "recommenderId" in to ? partyRoles.recommender : partyRoles.province;
}
