import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockCase, type LockedCase } from "@/lib/cases/lock-case";
import { receivedAt } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { revocationContent, type RevocationContent } from "./content";

/** A revocation as a step works on it. */
export interface OpenRevocation {
  locked: LockedCase;
  content: RevocationContent;
  day: PlainDate;
}

/** @throws ExpectedError "notFound" */
export async function openRevocation(tx: Tx, actor: Actor, caseId: string): Promise<OpenRevocation> {
  const locked = await lockCase(tx, actor, caseId, "revocation");
  return { locked, content: revocationContent(locked.content), day: shanghaiDay(await receivedAt(tx)) };
}

/** A message to everybody at the host, and at its recommender, whom 第十三条（四） has assist. */
export async function tellBoth(tx: Tx, locked: LockedCase, template: string, data: Record<string, string> = {}): Promise<Notification[]> {
  const people = [...(await recipientsOf(tx, { organizationId: locked.organizationId })), ...(await recipientsOf(tx, { recommenderId: locked.recommenderId }))];
  return people.map((recipientId) => ({ recipientId, template, data: { caseId: locked.id, title: locked.title, baseName: locked.base.nameZh, ...data } }));
}
