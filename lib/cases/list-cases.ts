import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { today } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { ascending, descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { daysBetween, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { caseProcesses, caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import { stageLabel } from "@/lib/workflow/stage-label";
import type { Party } from "@/lib/workflow/role";
import type { CaseAudience } from "./case-record";
import { ownOf } from "./get-case";

/** As they stand in the address; what is absent does not limit. */
export interface CaseListFilters {
  process?: CaseProcess | undefined;
  stage?: string | undefined;
  /** `mine`: in the hands of the actor's own party; `ended`: over; absent: everything under way. */
  state?: "mine" | "ended" | "all" | undefined;
  baseId?: string | undefined;
  /** Part of the number, the host's or the base's name. */
  search?: string | undefined;
}

export interface CaseListRow {
  id: string;
  process: CaseProcess;
  processLabel: string;
  number: string | null;
  title: string;
  baseNumber: string;
  baseName: string;
  hostName: string;
  stageLabel: string;
  inHandsOf: Party;
  daysInStage: number;
  ended: boolean;
  deadline: { lastDay: PlainDate; daysLeft: number } | null;
}

const pageSize = 20;

const rowColumns = {
  id: true, process: true, number: true, title: true, stage: true, stageSince: true, updatedAt: true, endedAt: true,
  base: { select: { number: true, nameZh: true } },
  organization: { select: { name: true } },
} satisfies Prisma.BaseCaseSelect;

/** Stages of any process in the hands of a party, as a filter: the queue is a query over the same table. What experts have in hand the province looks after. */
export function inHandsOf(audience: CaseAudience): Prisma.BaseCaseWhereInput {
  const parties: readonly Party[] = audience === "province" ? ["province", "expert"] : [audience];
  return {
    OR: caseProcesses.flatMap((process) => {
      const { stages } = caseTable(process);
      const own = Object.keys(stages).filter((stage) => parties.includes(stages[stage]!.inHandsOf));
      return own.length > 0 ? [{ process, stage: { in: own } }] : [];
    }),
  };
}

/** The cases of a party: under way longest in their stage first, ended latest first. A fixed number of queries. */
export async function listBaseCases(actor: Actor, audience: CaseAudience, filters: CaseListFilters, request: PageRequest): Promise<Page<CaseListRow>> {
  const day = await today();
  const where: Prisma.BaseCaseWhereInput = { AND: [scope(actor, "baseCase.read"), ownOf(actor, audience), whereOf(audience, filters)] };
  const column = filters.state === "ended" || filters.state === "all" ? "updatedAt" : "stageSince";
  const order = column === "updatedAt" ? descending : ascending;
  const page = await keysetPage(request, pageSize, (row: { id: string; stageSince: Date; updatedAt: Date }) => ({ value: row[column].toISOString(), id: row.id }), (range) => {
    const { where: from, orderBy } = order(column, range);
    return db.baseCase.findMany({ where: { AND: [where, from] }, orderBy, take: range.take, select: rowColumns });
  });
  const rows = page.rows as Prisma.BaseCaseGetPayload<{ select: typeof rowColumns }>[];
  const duties = await db.obligation.findMany({
    where: { subjectId: { in: rows.map(({ id }) => id) }, dischargedAt: null },
    orderBy: { lastDay: "desc" },
    select: { subjectId: true, lastDay: true },
  });
  // Descending: of several open duties the earliest is set last.
  const deadlines = new Map(duties.map(({ subjectId, lastDay }) => [subjectId, fromDbDay(lastDay)]));
  return {
    ...page,
    rows: rows.map((row): CaseListRow => {
      const process = row.process as CaseProcess;
      const table = caseTable(process);
      const info = table.stages[row.stage]!;
      const lastDay = deadlines.get(row.id);
      return {
        id: row.id,
        process,
        processLabel: table.label,
        number: row.number,
        title: row.title,
        baseNumber: row.base.number,
        baseName: row.base.nameZh,
        hostName: row.organization.name,
        stageLabel: stageLabel(info, audience === "host" ? "host" : "staff"),
        inHandsOf: info.inHandsOf,
        daysInStage: Math.max(0, daysBetween(shanghaiDay(row.stageSince), day)),
        ended: row.endedAt !== null,
        deadline: lastDay ? { lastDay, daysLeft: daysBetween(day, lastDay) } : null,
      };
    }),
  };
}

function whereOf(audience: CaseAudience, filters: CaseListFilters): Prisma.BaseCaseWhereInput {
  const text = filters.search?.trim();
  const contains = { contains: text ?? "", mode: "insensitive" as const };
  return {
    AND: [
      filters.process ? { process: filters.process } : {},
      filters.stage ? { stage: filters.stage } : {},
      filters.baseId ? { baseId: filters.baseId } : {},
      filters.state === "all" ? {} : filters.state === "ended" ? { endedAt: { not: null } } : { endedAt: null },
      filters.state === "mine" ? inHandsOf(audience) : {},
      text ? { OR: [{ number: contains }, { title: contains }, { organization: { name: contains } }, { base: { nameZh: contains } }] } : {},
    ],
  };
}

export interface WaitingCases {
  process: CaseProcess;
  count: number;
  oldestAt: Date | null;
}

/** How many cases of each process wait for the actor's party, and since when: lines of a start page. One query. */
export async function countWaitingCases(actor: Actor, audience: CaseAudience): Promise<WaitingCases[]> {
  const counted = await db.baseCase.groupBy({
    by: ["process"],
    where: { AND: [scope(actor, "baseCase.read"), ownOf(actor, audience), { endedAt: null }, inHandsOf(audience)] },
    _count: { _all: true },
    _min: { stageSince: true },
  });
  const lines = new Map(counted.map((line) => [line.process, line]));
  return caseProcesses.flatMap((process) => {
    const line = lines.get(process);
    return line ? [{ process, count: line._count._all, oldestAt: line._min.stageSince }] : [];
  });
}
