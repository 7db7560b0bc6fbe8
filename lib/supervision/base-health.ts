import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { chargeOf } from "@/lib/bases/get-dossier";
import { agreementState } from "@/lib/bases/agreement-state";
import { today } from "@/lib/platform/clock";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { ascending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { inspectedMatters, inspectionContentSchema, type InspectedMatter } from "@/lib/inspections/schema";
import { addMonths, daysBetween, type PlainDate } from "@/lib/regulation/plain-date";
import type { BaseStage } from "@/lib/workflow/base-stages";
import { caseTable, type CaseProcess } from "@/lib/workflow/case-tables";

export type SupervisionAudience = "recommender" | "province";
export const healthFilters = ["late", "ending", "unchecked"] as const;
export type HealthFilter = (typeof healthFilters)[number];

/** 体检: how a base stands, in facts that somebody can look into; none of it has a consequence by itself (第十二条（三）、第十三条). */
export interface BaseHealth {
  id: string;
  number: string;
  nameZh: string;
  hostName: string;
  recommenderName: string;
  stage: BaseStage;
  /** What is owed, by whom, the most overdue first. */
  duties: { caseId: string; label: string; bearer: string; lastDay: PlainDate; daysLeft: number }[];
  agreements: { endsSoon: number; ended: number };
  /** The matters nobody has checked within a year. */
  unchecked: InspectedMatter[];
}

const pageSize = 20;

/** The bases in the actor's charge that are managed as such, longest recognised first. A fixed number of queries. */
export async function listBaseHealth(actor: Actor, audience: SupervisionAudience, filter: HealthFilter | undefined, request: PageRequest): Promise<Page<BaseHealth>> {
  const day = await today();
  const charge: Prisma.BaseWhereInput = { AND: [scope(actor, "base.read"), chargeOf(actor, audience), { stage: { in: ["active", "rectifying"] } }] };
  const limit = filter ? { id: { in: await idsOf(charge, filter, day) } } : {};
  const page = await keysetPage(request, pageSize, (row: { id: string; recognizedOn: Date }) => ({ value: row.recognizedOn.toISOString(), id: row.id }), (range) => {
    const { where, orderBy } = ascending("recognizedOn", range);
    return db.base.findMany({
      where: { AND: [charge, limit, where] },
      orderBy,
      take: range.take,
      include: { recommender: { select: { name: true } }, organization: { select: { name: true, ledger: { where: { kind: "agreement" }, select: { data: true }, take: 300 } } } },
    });
  });
  const rows = page.rows as Prisma.BaseGetPayload<{ include: { recommender: { select: { name: true } }; organization: { select: { name: true; ledger: { select: { data: true } } } } } }>[];
  const [duties, checks] = await Promise.all([openDuties(rows.map(({ id }) => id), day), latestChecks(rows.map(({ id }) => id), day)]);
  return {
    ...page,
    rows: rows.map((base): BaseHealth => {
      const states = base.organization.ledger.map(({ data }) => agreementState((data as { values?: { expiresOn?: unknown } }).values?.expiresOn, day));
      return {
        id: base.id,
        number: base.number,
        nameZh: base.nameZh,
        hostName: base.organization.name,
        recommenderName: base.recommender.name,
        stage: base.stage,
        duties: duties.get(base.id) ?? [],
        agreements: { endsSoon: states.filter((state) => state === "endsSoon").length, ended: states.filter((state) => state === "ended").length },
        unchecked: (Object.keys(inspectedMatters) as InspectedMatter[]).filter((matter) => !checks.get(base.id)?.has(matter)),
      };
    }),
  };
}

async function openDuties(baseIds: readonly string[], day: PlainDate): Promise<Map<string, BaseHealth["duties"]>> {
  const cases = await db.baseCase.findMany({ where: { baseId: { in: [...baseIds] }, endedAt: null }, select: { id: true, baseId: true, process: true, title: true } });
  const open = await db.obligation.findMany({ where: { subjectId: { in: cases.map(({ id }) => id) }, dischargedAt: null }, orderBy: [{ lastDay: "asc" }, { id: "asc" }], select: { subjectId: true, bearer: true, lastDay: true } });
  const byCase = new Map(cases.map((one) => [one.id, one]));
  const duties = new Map<string, BaseHealth["duties"]>();
  for (const { subjectId, bearer, lastDay } of open) {
    const one = byCase.get(subjectId)!;
    const last = fromDbDay(lastDay);
    const label = one.title || caseTable(one.process as CaseProcess).label;
    duties.set(one.baseId, [...(duties.get(one.baseId) ?? []), { caseId: one.id, label, bearer, lastDay: last, daysLeft: daysBetween(day, last) }]);
  }
  return duties;
}

/** Which matters were checked within a year, by base. */
async function latestChecks(baseIds: readonly string[], day: PlainDate): Promise<Map<string, Set<InspectedMatter>>> {
  const checks = await db.baseCase.findMany({ where: { baseId: { in: [...baseIds] }, process: "inspection", occurredOn: { gte: toDbDay(addMonths(day, -12)) } }, select: { baseId: true, content: true } });
  const found = new Map<string, Set<InspectedMatter>>();
  for (const { baseId, content } of checks) {
    const matters = found.get(baseId) ?? new Set<InspectedMatter>();
    for (const matter of inspectionContentSchema.parse(content).matters) matters.add(matter);
    found.set(baseId, matters);
  }
  return found;
}

/** At most this many bases are singled out at once; the rest follow when these are seen to. */
const maximumSingled = 2_000;

async function idsOf(charge: Prisma.BaseWhereInput, filter: HealthFilter, day: PlainDate): Promise<string[]> {
  if (filter === "late") {
    const late = await db.obligation.findMany({ where: { dischargedAt: null, lastDay: { lt: toDbDay(day) }, bearer: { in: ["host", "recommender"] } }, select: { subjectId: true }, take: 10_000 });
    const cases = await db.baseCase.findMany({ where: { id: { in: late.map(({ subjectId }) => subjectId) }, base: charge }, select: { baseId: true }, distinct: ["baseId"], take: maximumSingled });
    return cases.map(({ baseId }) => baseId);
  }
  if (filter === "unchecked") {
    const found = await db.base.findMany({ where: { AND: [charge, { cases: { none: { process: "inspection", occurredOn: { gte: toDbDay(addMonths(day, -12)) } } } }] }, select: { id: true }, take: maximumSingled });
    return found.map(({ id }) => id);
  }
  const hosts = await db.base.findMany({ where: charge, select: { id: true, organization: { select: { ledger: { where: { kind: "agreement" }, select: { data: true } } } } }, take: maximumSingled });
  return hosts.filter(({ organization }) => organization.ledger.some(({ data }) => agreementState((data as { values?: { expiresOn?: unknown } }).values?.expiresOn, day) !== "current")).map(({ id }) => id);
}
