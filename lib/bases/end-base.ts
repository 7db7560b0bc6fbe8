import "server-only";
import { systemActor, type Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { tellHolder } from "@/lib/cases/case-audience";
import { caseFacts } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { lawInForce } from "@/lib/platform/law-in-force";
import { recordEvent, type Notification } from "@/lib/platform/event-log";
import { createObligation, dischargeAllObligations } from "@/lib/platform/obligations";
import { parametersOn } from "@/lib/regulation/parameters";
import { periodOf, type PeriodBasis } from "@/lib/regulation/period-basis";
import { formatChineseDate, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { baseStages } from "@/lib/workflow/base-stages";
import { caseTable, isCaseProcess } from "@/lib/workflow/case-tables";
import { transitionsFrom } from "@/lib/workflow/next-stage";
import type { LockedBase } from "./lock-base";
import { moveBase } from "./move-base";

interface Ending {
  actor: Actor;
  base: LockedBase;
  action: "revoke" | "withdraw" | "transfer";
  /** From which day on it is no longer managed as a base of the province. */
  on: PlainDate;
  reason: string;
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/** Duties that come back as long as a base is one: reports, evaluation, construction plans. Settlement, ban and remedies are none. */
const recurringClauses = ["art14.1", "art15", "art18"];

/**
 * The one way a base ends (第二十二至二十四条): it is moved, whatever is moot without it is closed and its holder told, duties
 * that come back are owed no more, and the plaque is to come down (第二十五条). A report that was filed, a revocation, the
 * settlement of a subsidy, the ban and remedies stay: a person has still to decide on them.
 */
export async function endBase(tx: Tx, ending: Ending): Promise<{ eventId: string }> {
  const { base } = ending;
  const { eventId } = await moveBase(tx, ending);
  await closeOpenCases(tx, base.id, baseStages.stages[endOf(ending.action)].label);
  await tx.obligation.updateMany({
    where: { subjectType: "base", subjectId: base.id, clause: { in: recurringClauses }, dischargedAt: null },
    data: { dischargedAt: await receivedAt(tx), dischargeEventId: eventId },
  });
  await askForPlaque(tx, ending);
  return { eventId };
}

function endOf(action: Ending["action"]) {
  return baseStages.transitions.find((transition) => transition.action === action)!.to;
}

/** Whatever the portal itself may end by the table of its process: a report that is asked for no more, an application without an object. */
async function closeOpenCases(tx: Tx, baseId: string, ended: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "BaseCase" WHERE "baseId" = ${baseId}::uuid AND "endedAt" IS NULL ORDER BY id FOR UPDATE`;
  const open = await tx.baseCase.findMany({ where: { baseId, endedAt: null }, include: caseFacts, orderBy: { id: "asc" } });
  for (const locked of open) {
    if (!isCaseProcess(locked.process)) continue;
    const table = caseTable(locked.process);
    const closing = transitionsFrom(table, locked.stage).find(({ to, by }) => by.includes("system") && table.stages[to]!.inHandsOf === "nobody");
    if (!closing) continue;
    const { eventId } = await moveCase(tx, { actor: systemActor("系统（基地不在序列）"), locked, action: closing.action, reason: `基地${ended}。`, notify: await tellHolder(tx, locked, `基地${ended}`) });
    await dischargeAllObligations(tx, { type: locked.process, id: locked.id }, eventId);
  }
}

/** “依托单位可按上述命名规则制作标牌在本单位悬挂”: who is no longer a base hangs none. */
async function askForPlaque(tx: Tx, { actor, base, on }: Ending): Promise<void> {
  const { calendar, overrides } = await lawInForce(tx);
  const from = shanghaiDay(await receivedAt(tx));
  const basis: PeriodBasis = { kind: "workingDays", from, days: parametersOn(from, overrides).plaqueRemovalWorkingDays, countFirstDay: false };
  const dueOn = periodOf(basis, calendar).lastDay;
  const hosts = await recipientsOf(tx, { organizationId: base.organizationId });
  const sourceEventId = await recordEvent(tx, {
    actor,
    action: "base.takeDownPlaque",
    subject: { type: "base", id: base.id },
    clause: "art25",
    reason: `自${formatChineseDate(on)}起不再作为国合基地管理。`,
    payload: { dueOn },
    notify: hosts.map((recipientId) => ({ recipientId, template: "base.takeDownPlaque", data: { baseId: base.id, baseName: base.nameZh, dueOn } })),
  });
  await createObligation(tx, { kind: plaqueObligation, subject: { type: "base", id: base.id }, bearer: "host", organizationId: base.organizationId, recommenderId: base.recommenderId, clause: "art25", basis, calendar, sourceEventId });
}

/** The host's duty to take the plaque down; discharged by {@link reportPlaqueDown}. */
export const plaqueObligation = "plaqueRemoval";
