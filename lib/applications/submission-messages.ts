import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";
import type { LockedApplication } from "./lock-application";

/**
 * Who is told of a submission: the host's people with the receipt, and those whose turn it is: the handler who has
 * the case, or everybody at the recommender; after a correction for the examination, the examiner.
 */
export async function submissionMessages(
  tx: Tx,
  application: LockedApplication,
  to: string,
): Promise<(receipt: { number: string; receiptNumber: string; ordinal: number }) => Notification[]> {
  const host = await tx.user.findMany({ where: { organizationId: application.organizationId, active: true }, select: { id: true } });
  const next = to === "recommendation" ? await recommenderPeople(tx, application) : await examiners(tx, application);
  return (receipt) => {
    const data = { applicationId: application.id, organizationName: application.organization.name, ...receipt };
    return [
      ...host.map(({ id }) => ({ recipientId: id, template: "application.receipt", data })),
      ...next.map(({ id }) => ({ recipientId: id, template: receipt.ordinal === 1 ? "application.submitted" : "application.resubmitted", data })),
    ];
  };
}

function recommenderPeople(tx: Tx, { recommenderId, recommenderHandlerId }: LockedApplication): Promise<{ id: string }[]> {
  if (recommenderHandlerId) return Promise.resolve([{ id: recommenderHandlerId }]);
  return tx.user.findMany({
    where: { recommenderId, active: true, roles: { some: { role: { in: ["recommenderHandler", "recommenderApprover"] } } } },
    select: { id: true },
  });
}

function examiners(tx: Tx, { examinerId }: LockedApplication): Promise<{ id: string }[]> {
  if (examinerId) return Promise.resolve([{ id: examinerId }]);
  return tx.user.findMany({ where: { active: true, roles: { some: { role: "provinceOfficer" } } }, select: { id: true } });
}
