import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { recipientsOf } from "@/lib/accounts/recipients";
import { addBaseVersion } from "@/lib/bases/base-version";
import { lockBase, type LockedBase } from "@/lib/bases/lock-base";
import { today } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import type { Tx } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { liveParameters } from "@/lib/platform/law-in-force";
import { transaction } from "@/lib/platform/transaction";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { standingOf } from "./consequences";
import { gradeHistories } from "./grade-history";
import type { BenchmarkInput } from "./schema";

/** 第十八条 “连续两次评价‘优秀’，作为‘标杆型国合基地’”: confirmed by a leader when the grades earn it. @throws ExpectedError "refused" */
export async function confirmBenchmark(actor: Actor, input: BenchmarkInput): Promise<null> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    authorize(actor, "base.confirmBenchmark", base);
    if (base.benchmarkSince) throw refusedError("该基地已是标杆型国合基地。");
    const { standing, day } = await standingToday(tx, base);
    if (!standing.benchmark) throw refusedError(`不能确认为标杆型国合基地。${standing.explanation}`);
    await setBenchmark(tx, { actor, base, day, since: day, input, explanation: standing.explanation });
    return null;
  });
}

/**
 * 终止标杆型称号: the regulation is silent; by default a later grade that is not excellent ends it (parameter
 * `benchmarkSticky`), and a leader says so. @throws ExpectedError "refused" while the grades still carry it
 */
export async function endBenchmark(actor: Actor, input: BenchmarkInput): Promise<null> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    authorize(actor, "base.endBenchmark", base);
    if (!base.benchmarkSince) throw refusedError("该基地不是标杆型国合基地。");
    const { standing, day } = await standingToday(tx, base);
    if (standing.benchmark) throw refusedError(`不能终止标杆型称号。${standing.explanation}`);
    await setBenchmark(tx, { actor, base, day, since: null, input, explanation: standing.explanation });
    return null;
  });
}

async function standingToday(tx: Tx, base: LockedBase) {
  const day = await today(tx);
  const histories = await gradeHistories(tx, [base.id]);
  return { day, standing: standingOf(histories.get(base.id)!, await liveParameters(day, tx)) };
}

interface Change {
  actor: Actor;
  base: LockedBase;
  day: PlainDate;
  since: PlainDate | null;
  input: BenchmarkInput;
  explanation: string;
}

async function setBenchmark(tx: Tx, { actor, base, day, since, input, explanation }: Change): Promise<void> {
  await tx.base.update({ where: { id: base.id }, data: { benchmarkSince: since ? toDbDay(since) : null, version: { increment: 1 } } });
  await addBaseVersion(tx, base, { benchmarkSince: since }, { from: day, reason: since ? "确认为标杆型国合基地" : "终止标杆型称号" });
  const template = since ? "evaluation.benchmarkConfirmed" : "evaluation.benchmarkEnded";
  const people = [...(await recipientsOf(tx, { organizationId: base.organizationId })), ...(await recipientsOf(tx, { recommenderId: base.recommenderId }))];
  await recordEvent(tx, {
    actor,
    action: since ? "base.confirmBenchmark" : "base.endBenchmark",
    subject: { type: "base", id: base.id },
    clause: "art18",
    reason: input.reason,
    payload: { documentNumber: input.documentNumber, explanation, on: day },
    notify: people.map((recipientId) => ({ recipientId, template, data: { baseId: base.id, baseName: base.nameZh, reason: input.reason } })),
  });
}
