import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import type { Prisma, Tx } from "@/lib/platform/db";
import { recordEvent, type Notification } from "@/lib/platform/event-log";
import type { Finding } from "@/lib/regulation/finding";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { caseTable, type CaseAction, type CaseProcess } from "@/lib/workflow/case-tables";
import { getTransition } from "@/lib/workflow/next-stage";
import type { LockedBase } from "@/lib/bases/lock-base";

interface NewCase<P extends CaseProcess> {
  actor: Actor;
  process: P;
  /** A beginning of the process's table. */
  action: CaseAction<P>;
  base: LockedBase;
  title: string;
  openTo: { host?: boolean; recommender?: boolean; province?: boolean };
  number?: string;
  year?: number;
  occurredOn?: PlainDate;
  originId?: string;
  roundId?: string;
  content?: Prisma.InputJsonObject;
  reason?: string;
  findings?: readonly Finding[];
  payload?: Prisma.InputJsonObject;
  notify?: (caseId: string) => readonly Notification[];
  /** An office opens it for the host to write in: who opened it has prepared nothing and may decide on it later. */
  opensOnly?: true;
}

/**
 * The one way a 办理事项 begins: table, policy, row, event. Its recommender is the base's of that day.
 * @throws StageError, AccessError
 */
export async function createCase<P extends CaseProcess>(tx: Tx, input: NewCase<P>): Promise<{ caseId: string; eventId: string }> {
  const { actor, process, base } = input;
  const { to, clause } = getTransition(caseTable(process), null, input.action);
  authorize(actor, `${process}.${input.action}`, base);
  const at = await receivedAt(tx);
  const made = await tx.baseCase.create({
    select: { id: true },
    data: {
      process,
      number: input.number ?? null,
      baseId: base.id,
      organizationId: base.organizationId,
      recommenderId: base.recommenderId,
      stage: to,
      stageSince: at,
      title: input.title,
      year: input.year ?? null,
      occurredOn: input.occurredOn ? toDbDay(input.occurredOn) : null,
      roundId: input.roundId ?? null,
      originId: input.originId ?? null,
      openToHost: input.openTo.host ?? false,
      openToRecommender: input.openTo.recommender ?? false,
      openToProvince: input.openTo.province ?? false,
      content: input.content ?? {},
      preparedByIds: actor.userId && !input.opensOnly ? [actor.userId] : [],
      createdById: actor.userId,
      createdAt: at,
      updatedAt: at,
      endedAt: caseTable(process).stages[to]!.inHandsOf === "nobody" ? at : null,
    },
  });
  const eventId = await recordEvent(tx, {
    actor,
    action: `${process}.${input.action}`,
    subject: { type: process, id: made.id },
    stage: { from: null, to },
    clause,
    ...(input.reason === undefined ? {} : { reason: input.reason }),
    ...(input.findings === undefined ? {} : { findings: input.findings }),
    ...(input.payload === undefined ? {} : { payload: input.payload }),
    ...(input.notify === undefined ? {} : { notify: input.notify(made.id) }),
  });
  return { caseId: made.id, eventId };
}
