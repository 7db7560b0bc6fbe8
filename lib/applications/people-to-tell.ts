import "server-only";
import type { Prisma, Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";
import type { LockedApplication } from "./lock-application";

/** The active people of a recommender in one of its roles. */
export async function peopleOfRecommender(tx: Tx, recommenderId: string, role: "recommenderHandler" | "recommenderApprover"): Promise<string[]> {
  const users = await tx.user.findMany({ where: { recommenderId, active: true, roles: { some: { role } } }, select: { id: true } });
  return users.map(({ id }) => id);
}

/** A message to everybody at the host who writes or signs. */
export async function tellHost(
  tx: Tx,
  application: Pick<LockedApplication, "id" | "organizationId">,
  template: string,
  data: Prisma.InputJsonObject = {},
): Promise<Notification[]> {
  const users = await tx.user.findMany({
    where: { organizationId: application.organizationId, active: true, roles: { some: { role: { in: ["hostEditor", "hostSigner"] } } } },
    select: { id: true },
  });
  return users.map(({ id }) => ({ recipientId: id, template, data: { applicationId: application.id, ...data } }));
}

/** A message to everybody at the recommender who handles or approves. */
export async function tellRecommender(tx: Tx, application: Pick<LockedApplication, "id" | "recommenderId">, template: string): Promise<Notification[]> {
  const users = await tx.user.findMany({
    where: { recommenderId: application.recommenderId, active: true, roles: { some: { role: { in: ["recommenderHandler", "recommenderApprover"] } } } },
    select: { id: true },
  });
  return users.map(({ id }) => ({ recipientId: id, template, data: { applicationId: application.id } }));
}
