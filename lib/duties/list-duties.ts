import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import type { CaseAudience } from "@/lib/cases/case-record";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { ascending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { isClauseId, type ClauseId } from "@/lib/regulation/clause";
import { addDays, daysBetween, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { dutyKinds, dutyLabel } from "@/lib/workflow/duty-kinds";
import { subjectsOf } from "./duty-subjects";

/** overdue: the last day is over; soon: within 30 days; own: borne by the reader's party; absent: everything open. */
export const dutyStates = ["overdue", "soon", "own"] as const;
export type DutyState = (typeof dutyStates)[number];

export interface DutyFilters {
  state?: DutyState | undefined;
  kind?: string | undefined;
}

export interface DutyRow {
  id: string;
  kind: string;
  label: string;
  clause: ClauseId | null;
  nominalDay: PlainDate;
  lastDay: PlainDate;
  daysLeft: number;
  derivation: string;
  provisional: boolean;
  bearer: "host" | "recommender" | "province" | "expert";
  title: string;
  baseName: string | null;
  hostName: string | null;
  /** null while the matter is not open to the reader's party, e.g. a report that is being written. */
  href: string | null;
  /** How often, and when last, the portal reminded of it. */
  reminders: number;
  remindedAt: Date | null;
}

const pageSize = 20;
const soonDays = 30;
const columns = { reminders: { orderBy: { sentAt: "desc" }, select: { sentAt: true } } } satisfies Prisma.ObligationInclude;
type Row = Prisma.ObligationGetPayload<{ include: typeof columns }>;

/** Open duties that the actor's party bears or watches over, the earliest day first. A fixed number of queries. */
export async function listDuties(actor: Actor, audience: CaseAudience, filters: DutyFilters, request: PageRequest): Promise<Page<DutyRow> & { today: PlainDate }> {
  const day = shanghaiDay(await receivedAt());
  const page = await keysetPage(request, pageSize, (row: Row) => ({ value: row.lastDay.toISOString(), id: row.id }), (range) => {
    const { where, orderBy } = ascending("lastDay", range);
    return db.obligation.findMany({ where: { AND: [ownOpen(actor, audience), stateOf(audience, filters.state, day), filters.kind ? { kind: filters.kind } : {}, where] }, orderBy, take: range.take, include: columns });
  });
  return { ...page, rows: await present(page.rows, audience, day), today: day };
}

/** The actor's open duties for a calendar, the earliest day first. @param take at most so many */
export async function dutiesForCalendar(actor: Actor, audience: CaseAudience, take: number): Promise<DutyRow[]> {
  const day = shanghaiDay(await receivedAt());
  const rows = await db.obligation.findMany({ where: ownOpen(actor, audience), orderBy: [{ lastDay: "asc" }, { id: "asc" }], take, include: columns });
  return present(rows, audience, day);
}

/** How many duties of the actor's party are overdue, and how many end soon: for a start page. At most `limit` are counted. */
export async function countDuties(actor: Actor, audience: CaseAudience, limit = 1000): Promise<Record<DutyState, number>> {
  const day = shanghaiDay(await receivedAt());
  const count = (state: DutyState) => db.obligation.count({ where: { AND: [ownOpen(actor, audience), stateOf(audience, state, day)] }, take: limit });
  const [overdue, soon, own] = await Promise.all([count("overdue"), count("soon"), count("own")]);
  return { overdue, soon, own };
}

/** Somebody with roles on two sides sees in each workspace that side's duties. */
function ownOpen(actor: Actor, audience: CaseAudience): Prisma.ObligationWhereInput {
  const nobody = "00000000-0000-0000-0000-000000000000";
  const side: Prisma.ObligationWhereInput =
    audience === "host"
      ? { organizationId: actor.organizationId ?? nobody, bearer: "host" }
      : audience === "recommender"
        ? { recommenderId: actor.recommenderId ?? nobody, bearer: { in: ["host", "recommender"] } }
        : {};
  return { AND: [{ dischargedAt: null }, scope(actor, "obligation.read") as Prisma.ObligationWhereInput, side] };
}

const rights = Object.keys(dutyKinds).filter((kind) => dutyKinds[kind]!.isRight);

function stateOf(audience: CaseAudience, state: DutyState | undefined, day: PlainDate): Prisma.ObligationWhereInput {
  if (state === "overdue") return { lastDay: { lt: toDbDay(day) }, kind: { notIn: rights } };
  if (state === "soon") return { lastDay: { gte: toDbDay(day), lte: toDbDay(addDays(day, soonDays)) } };
  return state === "own" ? { bearer: audience } : {};
}

async function present(rows: readonly Row[], audience: CaseAudience, day: PlainDate): Promise<DutyRow[]> {
  const subjects = await subjectsOf(db, rows);
  return rows.map((row): DutyRow => {
    const subject = subjects.get(row.subjectId);
    const lastDay = fromDbDay(row.lastDay);
    return {
      id: row.id,
      kind: row.kind,
      label: dutyLabel(row.kind),
      clause: isClauseId(row.clause) ? row.clause : null,
      nominalDay: fromDbDay(row.nominalDay),
      lastDay,
      daysLeft: daysBetween(day, lastDay),
      derivation: row.derivation,
      provisional: row.provisional,
      bearer: row.bearer as DutyRow["bearer"],
      title: subject?.title ?? dutyLabel(row.kind),
      baseName: subject?.baseName ?? null,
      hostName: subject?.hostName ?? null,
      href: subject?.openTo[audience] ? `/${audience}/${subject.kind}s/${row.subjectId}` : null,
      reminders: row.reminders.length,
      remindedAt: row.reminders[0]?.sentAt ?? null,
    };
  });
}
