import "server-only";
import type { Prisma, Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";

/** One message for each officer of the province. */
export async function notifyOfficers(tx: Tx, template: string, data: Prisma.InputJsonObject): Promise<Notification[]> {
  const officers = await tx.user.findMany({ where: { active: true, roles: { some: { role: "provinceOfficer" } } }, select: { id: true } });
  return officers.map(({ id }) => ({ recipientId: id, template, data }));
}
