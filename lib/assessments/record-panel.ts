import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import { fieldError, notFoundError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import type { RecordPanelInput } from "./schema";

/** 评审会记录 of one category of a call. Records are added, not edited. */
export async function recordPanel(actor: Actor, input: RecordPanelInput): Promise<{ panelId: string }> {
  return transaction(async (tx) => {
    authorize(actor, "panel.record");
    const call = await tx.call.findUnique({ where: { id: input.callId }, select: { id: true } });
    if (!call) throw notFoundError("该申报批次");
    const { metOn, ...rest } = input;
    const at = await receivedAt(tx);
    if (metOn > shanghaiDay(at)) throw fieldError("metOn", "会议日期不能晚于今天");
    const panel = await tx.panel.create({
      select: { id: true },
      data: { ...rest, metOn: toDbDay(metOn), recordedBy: actor.name, recordedAt: at },
    });
    await recordEvent(tx, {
      actor,
      action: "panel.record",
      subject: { type: "call", id: call.id },
      clause: "art11.4",
      payload: { panelId: panel.id, category: input.category, metOn },
    });
    return { panelId: panel.id };
  });
}
