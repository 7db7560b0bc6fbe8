import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, scope } from "@/lib/access/policy";
import type { Tx } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";

/**
 * The actor's institution, locked until the transaction ends, for an act on it or on its people.
 * @throws ExpectedError "notFound" when it is not visible, AccessError when the role may not do this
 */
export async function lockOwnOrganization(tx: Tx, actor: Actor, action: "organization.edit" | "organization.manageMembers") {
  const id = actor.organizationId;
  if (!id) throw notFoundError("您的单位");
  await tx.$queryRaw`SELECT 1 FROM "Organization" WHERE id = ${id}::uuid FOR UPDATE`;
  const organization = await tx.organization.findFirst({ where: { AND: [{ id }, scope(actor, "organization.read")] } });
  if (!organization) throw notFoundError("您的单位");
  authorize(actor, action, organization);
  return organization;
}
