import "server-only";
import { recipientsOf } from "@/lib/accounts/recipients";
import type { Prisma, Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";
import { caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import type { LockedCase } from "./lock-case";

type Data = Readonly<Record<string, Prisma.InputJsonValue>>;

function tell(recipients: readonly string[], locked: LockedCase, template: string, data: Data): Notification[] {
  return recipients.map((recipientId) => ({ recipientId, template, data: { caseId: locked.id, title: locked.title, baseName: locked.base.nameZh, ...data } }));
}

/** Everybody of the host is told. @param data for the template beside the case's id and title, e.g. `reason` */
export async function tellCaseHost(tx: Tx, locked: LockedCase, template: string, data: Data = {}): Promise<Notification[]> {
  return tell(await recipientsOf(tx, { organizationId: locked.organizationId }), locked, template, data);
}

/** Everybody of the recommender who works on cases. */
export async function tellCaseRecommender(tx: Tx, locked: LockedCase, template: string, data: Data = {}): Promise<Notification[]> {
  return tell(await recipientsOf(tx, { recommenderId: locked.recommenderId }), locked, template, data);
}

/** The province's officers. */
export async function tellCaseOfficers(tx: Tx, locked: LockedCase, template: string, data: Data = {}): Promise<Notification[]> {
  return tell(await recipientsOf(tx, { province: true }, ["provinceOfficer"]), locked, template, data);
}

/** Those of an office who decide on what its handler proposed. */
export async function tellDeciders(tx: Tx, locked: LockedCase, party: "recommender" | "province", template: string): Promise<Notification[]> {
  const leaders = party === "recommender" ? await recipientsOf(tx, { recommenderId: locked.recommenderId }, ["recommenderApprover"]) : await recipientsOf(tx, { province: true }, ["provinceLeader"]);
  return tell(leaders, locked, template, {});
}

/** Whoever has the case in hand is told that it has ended with its base: a party to which it is open, and the experts who were still to score. */
export async function tellHolder(tx: Tx, locked: LockedCase, reason: string): Promise<Notification[]> {
  const party = caseTable(locked.process as CaseProcess).stages[locked.stage]!.inHandsOf;
  if (party === "host") return locked.openToHost ? tellCaseHost(tx, locked, "case.ended", { reason }) : [];
  if (party === "recommender") return tellCaseRecommender(tx, locked, "case.ended", { reason });
  const officers = await tellCaseOfficers(tx, locked, "case.ended", { reason });
  if (party !== "expert") return officers;
  const scoring = await tx.evaluationAssignment.findMany({ where: { caseId: locked.id, stage: { in: ["assigned", "declared"] } }, select: { expert: { select: { userId: true } } } });
  return [...officers, ...tell(scoring.map(({ expert }) => expert.userId), locked, "evaluation.expertWithdrawn", {})];
}
