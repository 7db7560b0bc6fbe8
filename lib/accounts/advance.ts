import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Facts } from "@/lib/access/condition";
import { authorize } from "@/lib/access/policy";
import type { Prisma, Tx } from "@/lib/platform/db";
import { recordEvent, type Notification } from "@/lib/platform/event-log";
import { requireOneRow } from "@/lib/platform/transaction";
import type { Finding } from "@/lib/regulation/finding";
import { getTransition } from "@/lib/workflow/next-stage";
import type { StageTable } from "@/lib/workflow/stage-table";

interface Advance<S extends string, A extends string> {
  actor: Actor;
  table: StageTable<S, A>;
  action: A;
  /** Loaded and locked; carries the facts the policy reads. */
  object: Facts & { id: string; stage: S; version: number };
  /** Updates the row where id, stage and version are still `where`; must set what is in `next`. */
  update: (where: { id: string; stage: S; version: number }, next: { stage: S; version: number }) => Promise<{ count: number }>;
  reason?: string;
  findings?: readonly Finding[];
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/**
 * The one way a case moves: the table says whether the act is possible, the policy whether this actor may, the
 * conditional update that nobody was faster, the event that it happened (design.md §8).
 * @returns the event's id and the stage reached
 * @throws StageError, AccessError, ExpectedError "conflict"
 */
export async function advance<S extends string, A extends string>(tx: Tx, input: Advance<S, A>): Promise<{ eventId: string; stage: S }> {
  const { actor, table, action, object } = input;
  const transition = getTransition(table, object.stage, action);
  authorize(actor, `${table.process}.${action}`, object);
  const updated = await input.update(
    { id: object.id, stage: object.stage, version: object.version },
    { stage: transition.to, version: object.version + 1 },
  );
  requireOneRow(updated.count);
  const eventId = await recordEvent(tx, {
    actor,
    action: `${table.process}.${action}`,
    subject: { type: table.process, id: object.id },
    stage: { from: object.stage, to: transition.to },
    clause: transition.clause,
    ...(input.reason === undefined ? {} : { reason: input.reason }),
    ...(input.findings === undefined ? {} : { findings: input.findings }),
    ...(input.payload === undefined ? {} : { payload: input.payload }),
    ...(input.notify === undefined ? {} : { notify: input.notify }),
  });
  return { eventId, stage: transition.to };
}
