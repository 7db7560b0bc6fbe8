import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { fromDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { InterestKind } from "./schema";

export interface ExpertFilter {
  /** Part of the name or the employer. */
  search: string;
  fieldCode: string;
  language: string;
  /** free: below the maximum load; full: at or above it. */
  load: string;
  active: boolean;
}

export interface ExpertRow {
  id: string;
  name: string;
  employerName: string;
  title: string | null;
  fieldCodes: readonly string[];
  languages: readonly string[];
  /** Assignments neither submitted nor ended. */
  load: number;
  maximumLoad: number;
  interestsDeclaredAt: Date | null;
  active: boolean;
}

const pageSize = 30;
const open = { stage: { in: ["assigned" as const, "declared" as const] } };

/** The pool, oldest entry first. Two queries whatever the number of experts. */
export async function listExperts(actor: Actor, filter: ExpertFilter, after: string | null): Promise<{ rows: readonly ExpertRow[]; next: string | null }> {
  const byLoad = filter.load === "free" || filter.load === "full" ? await expertsByLoad(filter.load) : undefined;
  const rows = await db.expert.findMany({
    where: {
      AND: [
        scope(actor, "expert.read"),
        { active: filter.active },
        filter.search ? { OR: [{ name: { contains: filter.search } }, { employerName: { contains: filter.search } }] } : {},
        filter.fieldCode ? { fieldCodes: { has: filter.fieldCode } } : {},
        filter.language ? { languages: { has: filter.language } } : {},
        byLoad ? { id: { in: byLoad } } : {},
      ],
    },
    orderBy: { id: "asc" },
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: pageSize + 1,
    select: {
      id: true, name: true, employerName: true, title: true, fieldCodes: true, languages: true, maximumLoad: true, interestsDeclaredAt: true, active: true,
      _count: { select: { assignments: { where: open } } },
    },
  });
  const shown = rows.slice(0, pageSize);
  return { rows: shown.map(({ _count, ...row }) => ({ ...row, load: _count.assignments })), next: rows.length > pageSize ? shown[shown.length - 1]!.id : null };
}

/** Prisma cannot compare a count with a column. */
async function expertsByLoad(load: "free" | "full"): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string; free: boolean }[]>`
    SELECT e.id, count(a.id) < e."maximumLoad" AS free
    FROM "Expert" e LEFT JOIN "Assignment" a ON a."expertId" = e.id AND a.stage IN ('assigned', 'declared')
    GROUP BY e.id`;
  return rows.filter(({ free }) => free === (load === "free")).map(({ id }) => id);
}

export interface ExpertInterestView {
  kind: InterestKind;
  organizationName: string | null;
  creditCode: string | null;
  personName: string | null;
  endedOn: PlainDate | null;
  note: string | null;
}

export interface ExpertDetail extends Omit<ExpertRow, "load"> {
  version: number;
  email: string;
  employerCreditCode: string | null;
  interests: readonly ExpertInterestView[];
}

export async function findExpert(actor: Actor, id: string): Promise<ExpertDetail | undefined> {
  const row = await db.expert.findFirst({
    where: { AND: [{ id }, scope(actor, "expert.read")] },
    select: {
      id: true, name: true, employerName: true, employerCreditCode: true, title: true, fieldCodes: true, languages: true, maximumLoad: true,
      interestsDeclaredAt: true, active: true, version: true,
      user: { select: { email: true } },
      interests: { orderBy: { id: "asc" }, select: { kind: true, organizationName: true, creditCode: true, personName: true, endedOn: true, note: true } },
    },
  });
  if (!row) return undefined;
  const { user, interests, ...rest } = row;
  return {
    ...rest,
    email: user.email,
    interests: interests.map((interest) => ({ ...interest, kind: interest.kind as InterestKind, endedOn: interest.endedOn && fromDbDay(interest.endedOn) })),
  };
}
