import "server-only";
import { systemActor, type Actor } from "@/lib/access/actor";
import { tellCaseHost } from "@/lib/cases/case-audience";
import { caseFacts } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import type { Prisma, Tx } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { createObligation, dischargeObligations } from "@/lib/platform/obligations";
import { isClauseId } from "@/lib/regulation/clause";
import type { PeriodBasis } from "@/lib/regulation/period-basis";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { caseTable, isCaseProcess } from "@/lib/workflow/case-tables";
import { transitionsFrom } from "@/lib/workflow/next-stage";
import { plaqueObligation } from "./end-base";
import { afterInterruption, findInterruption, type Interruption } from "./interruption";
import type { LockedBase } from "./lock-base";
import { moveBase } from "./move-base";

interface Restoring {
  actor: Actor;
  base: LockedBase;
  /** From which day on it is a base again. */
  on: PlainDate;
  reason: string;
  payload?: Prisma.InputJsonObject;
}

/**
 * The revocation was corrected (第十二条（二）): the base is again what it was, the plaque stays up, and what was closed with it
 * and comes back with the base is owed again, each by an act of its own. An evaluation is left to the next round, and what the host had applied for it may apply for anew.
 */
export async function restoreBase(tx: Tx, restoring: Restoring): Promise<void> {
  const { base } = restoring;
  const ended = await tx.event.findFirstOrThrow({ where: { subjectType: "base", subjectId: base.id, action: "base.revoke" }, orderBy: [{ at: "desc" }, { id: "desc" }], select: { id: true, at: true, stageFrom: true } });
  const { eventId } = await moveBase(tx, { ...restoring, action: ended.stageFrom === "rectifying" ? "restoreRectifying" : "restore" });
  await dischargeObligations(tx, { type: "base", id: base.id }, plaqueObligation, eventId);
  const interruption = await findInterruption(tx, base.id);
  await oweAgain(tx, base, ended.id, eventId, interruption);
  await resumeCases(tx, base, ended.at, interruption);
}

/** What the portal closed with the base goes back to the stage it stood in, where the table of its process lets it. */
async function resumeCases(tx: Tx, base: LockedBase, endedAt: Date, interruption: Interruption | undefined): Promise<void> {
  const closed = await tx.baseCase.findMany({ where: { baseId: base.id, endedAt: { gte: endedAt } }, include: caseFacts, orderBy: { id: "asc" } });
  for (const locked of closed) {
    if (!isCaseProcess(locked.process)) continue;
    const closing = await tx.event.findFirst({ where: { subjectType: locked.process, subjectId: locked.id, stageTo: locked.stage, actorId: null }, orderBy: [{ at: "desc" }, { id: "desc" }], select: { id: true, stageFrom: true } });
    const back = transitionsFrom(caseTable(locked.process), locked.stage).find(({ to, by }) => by.includes("system") && to === closing?.stageFrom);
    if (!closing || !back) continue;
    const notify = await tellCaseHost(tx, locked, "case.resumed");
    const { eventId } = await moveCase(tx, { actor: systemActor("系统（资格恢复）"), locked, action: back.action, reason: "取消资格的决定已更正，基地恢复资格。", notify });
    await oweAgain(tx, base, closing.id, eventId, interruption);
  }
}

/** What an event closed is owed again; the days on which the base was none do not count. */
async function oweAgain(tx: Tx, base: LockedBase, closingEventId: string, eventId: string, interruption: Interruption | undefined): Promise<void> {
  const calendar = await liveCalendar(tx);
  for (const one of await tx.obligation.findMany({ where: { dischargeEventId: closingEventId }, orderBy: { id: "asc" } })) {
    if (!isClauseId(one.clause)) continue;
    const last = fromDbDay(one.lastDay);
    const later = afterInterruption(last, interruption);
    const basis: PeriodBasis = later === last && one.basis ? (one.basis as unknown as PeriodBasis) : { kind: "day", day: later, rolls: true };
    await createObligation(tx, {
      kind: one.kind,
      subject: { type: one.subjectType, id: one.subjectId },
      bearer: one.bearer as "host" | "recommender" | "province" | "expert",
      ...(one.organizationId ? { organizationId: base.organizationId } : {}),
      ...(one.recommenderId ? { recommenderId: base.recommenderId } : {}),
      clause: one.clause,
      basis,
      calendar,
      sourceEventId: eventId,
    });
  }
}
