import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { fieldError } from "@/lib/platform/errors";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { createObligation } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import type { ClauseId } from "@/lib/regulation/clause";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import type { CaseProcess } from "@/lib/workflow/case-tables";
import { tellCaseHost } from "./case-audience";
import { lockCase } from "./lock-case";
import { moveCase } from "./move-case";
import type { ReturnCaseInput } from "./office-steps-schema";

interface Return {
  action: string;
  /** Kind of the host's obligation to answer by the day. */
  obligation: string;
  clause: ClauseId;
}

/** 退回补充: the host is told what is missing and by when. The day passing changes nothing by itself. */
export async function returnCase(process: CaseProcess, act: Return, actor: Actor, input: ReturnCaseInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, process);
    const { reason, dueOn } = input;
    if (dueOn <= shanghaiDay(await receivedAt(tx))) throw fieldError("dueOn", "补充期限应晚于今天");
    const { eventId } = await moveCase(tx, { actor, locked, action: act.action, reason, payload: { dueOn }, notify: await tellCaseHost(tx, locked, "case.returned", { reason, dueOn }) });
    await createObligation(tx, {
      kind: act.obligation,
      subject: { type: process, id: locked.id },
      bearer: "host",
      organizationId: locked.organizationId,
      recommenderId: locked.recommenderId,
      clause: act.clause,
      basis: { kind: "day", day: dueOn, rolls: true },
      calendar: await liveCalendar(tx),
      sourceEventId: eventId,
    });
    return null;
  });
}
