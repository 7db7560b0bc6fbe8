import "server-only";
import type { Actor } from "@/lib/access/actor";
import { moveCase } from "@/lib/cases/move-case";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { RecordRevocationDecisionInput } from "./schema";
import { openRevocation } from "./step";

/** 集体决策: the meeting that decided, after the defence was heard. @throws ExpectedError "invalid" for a day out of order */
export async function recordRevocationDecision(actor: Actor, input: RecordRevocationDecisionInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    const { caseId: _, ...decision } = input;
    if (decision.metOn > day) throw fieldError("metOn", "会议日期不能晚于今天");
    if (content.hearing && decision.metOn < content.hearing.on) throw fieldError("metOn", "会议应在陈述申辩结束以后召开");
    await moveCase(tx, {
      actor,
      locked,
      action: "recordDecision",
      reason: decision.summary,
      data: { content: { ...content, decision }, handlerId: actor.userId },
      payload: { minutesNumber: decision.minutesNumber, metOn: decision.metOn },
    });
    return null;
  });
}
