import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";
import type { LockedApplication } from "./lock-application";
import { tellHost, tellRecommender } from "./people-to-tell";

/**
 * Who is told of a submission: the host's people with the receipt, and those whose turn it is: the handler who has
 * the case, or everybody at the recommender; after a correction for the examination, the examiner.
 */
export async function submissionMessages(
  tx: Tx,
  application: LockedApplication,
  recommenderId: string,
  to: string,
  receipt: { number: string; receiptNumber: string; ordinal: number },
): Promise<Notification[]> {
  const template = receipt.ordinal === 1 ? "application.submitted" : "application.resubmitted";
  const data = { applicationId: application.id, organizationName: application.organization.name, ...receipt };
  const inHands = to === "recommendation" ? application.recommenderHandlerId : application.examinerId;
  const host = await tellHost(tx, application, "application.receipt", receipt);
  if (inHands) return [...host, { recipientId: inHands, template, data }];
  const next = to === "recommendation" ? await tellRecommender(tx, { id: application.id, recommenderId }, template) : await officers(tx, template);
  return [...host, ...next.map((message) => ({ ...message, data }))];
}

async function officers(tx: Tx, template: string): Promise<Notification[]> {
  const users = await tx.user.findMany({ where: { active: true, roles: { some: { role: "provinceOfficer" } } }, select: { id: true } });
  return users.map(({ id }) => ({ recipientId: id, template, data: {} }));
}
