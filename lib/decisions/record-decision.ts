import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { lockList, moveList } from "./lock-list";
import type { RecordDecisionInput } from "./schema";

/** “经决策程序后”: what the meeting decided, on record before anything can be issued. */
export async function recordDecision(actor: Actor, input: RecordDecisionInput): Promise<null> {
  return transaction(async (tx) => {
    const list = await lockList(tx, actor, input.listId, input.version);
    const at = await receivedAt(tx);
    if (input.metOn > shanghaiDay(at)) throw fieldError("metOn", "会议日期不能晚于今天");
    const { meetingKind, minutesNumber, summary } = input;
    await tx.decisionRecord.create({
      data: { listId: list.id, meetingKind, metOn: toDbDay(input.metOn), minutesNumber, summary, handlerId: actor.userId!, handlerName: actor.name, recordedAt: at },
    });
    await moveList(tx, actor, list, "recordDecision", { minutesNumber });
    return null;
  });
}
