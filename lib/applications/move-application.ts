import "server-only";
import type { Actor } from "@/lib/access/actor";
import { advance } from "@/lib/accounts/advance";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";
import type { Finding } from "@/lib/regulation/finding";
import { applicationStages, type ApplicationAction, type ApplicationStage } from "@/lib/workflow/application-stages";
import type { LockedApplication } from "./lock-application";
import { preparedBy } from "@/lib/accounts/prepared-by";

/** Acts by which a person of the host puts a hand to the declaration: who does them never decides on its recommendation. */
const preparing: readonly ApplicationAction[] = ["requestSignOff", "submit", "resubmit"];

interface Move {
  actor: Actor;
  application: LockedApplication;
  action: ApplicationAction;
  /** Further columns of the application that this act sets. */
  data?: Prisma.ApplicationUncheckedUpdateManyInput;
  reason?: string;
  findings?: readonly Finding[];
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/**
 * Moves a locked application by one act of 第十一条's table; `stageSince` starts anew when the stage changes.
 * @returns the event's id and the stage reached. @throws as `advance`
 */
export async function moveApplication(tx: Tx, move: Move): Promise<{ eventId: string; stage: ApplicationStage }> {
  const { application, data, ...rest } = move;
  const at = await receivedAt(tx);
  const hand = preparing.includes(move.action) ? preparedBy(application, move.actor) : {};
  return advance(tx, {
    ...rest,
    table: applicationStages,
    object: application,
    update: (where, next) =>
      tx.application.updateMany({
        where,
        data: { ...data, ...next, ...hand, ...(next.stage === application.stage ? {} : { stageSince: at }) },
      }),
  });
}
