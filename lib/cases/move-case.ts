import "server-only";
import type { Actor } from "@/lib/access/actor";
import { advance } from "@/lib/accounts/advance";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";
import type { Finding } from "@/lib/regulation/finding";
import { caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import type { LockedCase } from "./lock-case";

interface Move {
  actor: Actor;
  locked: LockedCase;
  action: string;
  /** Further columns of the case that this act sets. */
  data?: Prisma.BaseCaseUncheckedUpdateManyInput;
  reason?: string;
  findings?: readonly Finding[];
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/**
 * Moves a locked case by one act of its process's table. Who hands it to another party is no longer its handler; in
 * nobody's hands it has ended, until a correction takes it up again. @returns the event's id and the stage reached. @throws as `advance`
 */
export async function moveCase(tx: Tx, move: Move): Promise<{ eventId: string; stage: string }> {
  const { locked, data, ...rest } = move;
  const at = await receivedAt(tx);
  const table = caseTable(locked.process as CaseProcess);
  return advance(tx, {
    ...rest,
    table,
    object: locked,
    update: (where, next) => {
      const moved = next.stage !== locked.stage;
      const over = table.stages[next.stage]!.inHandsOf === "nobody";
      return tx.baseCase.updateMany({
        where,
        data: {
          ...(moved ? { stageSince: at, handlerId: null, signOffRequestedAt: null, endedAt: over ? at : null } : {}),
          ...data,
          ...next,
          updatedAt: at,
        },
      });
    },
  });
}
