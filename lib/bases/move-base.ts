import "server-only";
import type { Actor } from "@/lib/access/actor";
import { advance } from "@/lib/accounts/advance";
import type { Prisma, Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { baseStages, type BaseAction } from "@/lib/workflow/base-stages";
import { addBaseVersion, type BaseChanges } from "./base-version";
import type { LockedBase } from "./lock-base";

interface BaseMove {
  actor: Actor;
  base: LockedBase;
  action: BaseAction;
  /** From which day on; the version that ran until then ends the day before. */
  on: PlainDate;
  /** Fields that change with it, besides the stage. */
  changes?: BaseChanges;
  reason: string;
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/**
 * Moves a base by one act of its table and keeps what it was as a dated version (第十六、十八、二十二至二十四条).
 * @throws as `advance`
 */
export async function moveBase(tx: Tx, move: BaseMove): Promise<{ eventId: string }> {
  const { base, changes, on, ...rest } = move;
  const { eventId, stage } = await advance(tx, {
    ...rest,
    table: baseStages,
    object: base,
    update: (where, next) => tx.base.updateMany({ where, data: { ...changes, ...next } }),
  });
  await addBaseVersion(tx, base, { ...changes, stage }, { from: on, reason: move.reason });
  return { eventId };
}
