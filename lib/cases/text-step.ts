import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf, type Addressees } from "@/lib/accounts/recipients";
import type { Notification } from "@/lib/platform/event-log";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import type { CaseAction, CaseProcess } from "@/lib/workflow/case-tables";
import { lockCase, type LockedCase } from "./lock-case";
import { moveCase } from "./move-case";
import type { CaseReasonInput } from "./schema";

interface TextStep<P extends CaseProcess> {
  process: P;
  action: CaseAction<P>;
  /** Who is told, and with which message; the text goes with it. */
  tell?: { to: (locked: LockedCase) => readonly Addressees[]; template: string };
  /** Duties of the case that the act fulfils. */
  discharges?: readonly string[];
}

/** A step that is nothing but a text: it stands in the record, moves the case and tells the other side. */
export function textStep<P extends CaseProcess>(step: TextStep<P>): (actor: Actor, input: CaseReasonInput) => Promise<null> {
  return (actor, input) =>
    transaction(async (tx) => {
      const locked = await lockCase(tx, actor, input.caseId, step.process);
      const notify: Notification[] = [];
      for (const to of step.tell?.to(locked) ?? []) {
        const people = await recipientsOf(tx, to);
        notify.push(...people.map((recipientId) => ({ recipientId, template: step.tell!.template, data: { caseId: locked.id, title: locked.title, reason: input.reason } })));
      }
      const { eventId } = await moveCase(tx, { actor, locked, action: step.action, reason: input.reason, notify });
      for (const kind of step.discharges ?? []) await dischargeObligations(tx, { type: step.process, id: locked.id }, kind, eventId);
      return null;
    });
}

export const toHost = (locked: LockedCase): Addressees => ({ organizationId: locked.organizationId });
export const toRecommender = (locked: LockedCase): Addressees => ({ recommenderId: locked.recommenderId });
export const toProvince = (): Addressees => ({ province: true });
