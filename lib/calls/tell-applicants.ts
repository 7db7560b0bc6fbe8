import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";

/** A message to everybody whose institution still writes or corrects a declaration of the call. */
export async function tellApplicants(tx: Tx, callId: string, template: string, data: Notification["data"]): Promise<Notification[]> {
  const users = await tx.user.findMany({
    where: {
      active: true,
      organization: { applications: { some: { callId, stage: { in: ["draft", "recommendationCorrection"] } } } },
    },
    select: { id: true },
  });
  return users.map(({ id }) => ({ recipientId: id, template, data }));
}
