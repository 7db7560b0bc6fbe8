import "server-only";
import { systemActor } from "@/lib/access/actor";
import type { Tx } from "@/lib/platform/db";
import { dischargeObligations } from "@/lib/platform/obligations";
import { rectificationDuty } from "./duty";
import { lockRectification, moveRectification } from "./move-rectification";

const actor = systemActor("系统（基地终止）");

/**
 * Ends what is under way when a base leaves (第二十二至二十四条), in the transaction of that decision.
 * @param reason e.g. “基地已取消资格”
 */
export async function endRectifications(tx: Tx, baseId: string, reason: string): Promise<void> {
  const open = await tx.baseCase.findMany({ where: { baseId, process: "rectification", endedAt: null }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of open) {
    const rectification = await lockRectification(tx, actor, id);
    const { eventId } = await moveRectification(tx, { actor, rectification, action: "end", reason });
    await dischargeObligations(tx, { type: "rectification", id }, rectificationDuty, eventId);
  }
}
