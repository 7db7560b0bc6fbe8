import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import type { BaseStage } from "@/lib/workflow/base-stages";
import type { BaseFilters } from "./base-filters";
import type { CaseAudience } from "@/lib/cases/case-record";
import { countLimit } from "./count-limit";
import { chargeOf } from "./get-dossier";

const pageSize = 20;

/** The words of a search as patterns in which %, _ and \ stand for themselves. */
function wordsOf(q: string): string[] {
  return q.split(/\s+/).filter(Boolean).slice(0, 5).map((word) => word.replace(/[\\%_]/g, "\\$&"));
}

function whereOf(filters: BaseFilters): Prisma.BaseWhereInput {
  const matches = (word: string): Prisma.BaseWhereInput => {
    const contains = { contains: word, mode: "insensitive" } as const;
    return { OR: [{ nameZh: contains }, { nameEn: contains }, { number: contains }, { organization: { is: { name: contains } } }] };
  };
  return {
    AND: [
      ...wordsOf(filters.q).map(matches),
      filters.city ? { cityCode: filters.city } : {},
      filters.category ? { category: filters.category } : {},
      filters.field ? { fieldCode: filters.field } : {},
      filters.region ? { regions: { has: filters.region } } : {},
      filters.year ? { recognizedYear: filters.year } : {},
    ],
  };
}

/** What anybody may know of a base: never its partners, its people or its contacts. */
export interface PublicBase {
  number: string;
  nameZh: string;
  nameEn: string;
  hostName: string;
  category: Category;
  fieldCode: string;
  fieldZh: string;
  fieldEn: string;
  cityCode: string;
  recognizedOn: PlainDate;
  documentNumber: string;
  stage: BaseStage;
}

const publicColumns = {
  id: true,
  number: true,
  nameZh: true,
  nameEn: true,
  category: true,
  fieldCode: true,
  fieldZh: true,
  fieldEn: true,
  cityCode: true,
  recognizedOn: true,
  documentNumber: true,
  stage: true,
  organization: { select: { name: true } },
} satisfies Prisma.BaseSelect;

function publicView(base: Prisma.BaseGetPayload<{ select: typeof publicColumns }>): PublicBase {
  return {
    number: base.number,
    nameZh: base.nameZh,
    nameEn: base.nameEn,
    hostName: base.organization.name,
    category: base.category,
    fieldCode: base.fieldCode,
    fieldZh: base.fieldZh,
    fieldEn: base.fieldEn,
    cityCode: base.cityCode,
    recognizedOn: fromDbDay(base.recognizedOn),
    documentNumber: base.documentNumber,
    stage: base.stage,
  };
}

export interface BaseList<Row> extends Page<Row> {
  /** At most {@link countLimit} + 1. */
  total: number;
}

async function listWith<Row extends { id: string; recognizedOn: Date }>(
  where: Prisma.BaseWhereInput,
  request: PageRequest,
  fetch: (args: { where: Prisma.BaseWhereInput; orderBy: Prisma.BaseOrderByWithRelationInput[]; take: number }) => Promise<Row[]>,
): Promise<BaseList<Row>> {
  const [page, total] = await Promise.all([
    keysetPage(request, pageSize, (row: Row) => ({ value: row.recognizedOn.toISOString(), id: row.id }), (range) => {
      const { where: from, orderBy } = descending("recognizedOn", range);
      return fetch({ where: { AND: [where, from] }, orderBy, take: range.take });
    }),
    db.base.count({ where, take: countLimit + 1 }),
  ]);
  return { ...page, total };
}

/** The public register, latest recognition first; two queries and their relation whatever the number of rows. */
export async function listPublicBases(actor: Actor, filters: BaseFilters, request: PageRequest): Promise<BaseList<PublicBase>> {
  const where = { AND: [scope(actor, "base.readPublic") as Prisma.BaseWhereInput, whereOf(filters)] };
  const page = await listWith(where, request, (args) => db.base.findMany({ ...args, select: publicColumns }));
  return { ...page, rows: page.rows.map(publicView) };
}

/** One base of the register by its number; undefined when there is none. */
export async function findPublicBase(actor: Actor, number: string): Promise<PublicBase | undefined> {
  const base = await db.base.findFirst({ where: { AND: [{ number }, scope(actor, "base.readPublic") as Prisma.BaseWhereInput] }, select: publicColumns });
  return base ? publicView(base) : undefined;
}

export interface RegisterFacets {
  years: number[];
  /** How many public bases cooperate with each country or region; which ones do is not published. */
  regions: { code: string; count: number }[];
}

/** The choices of the register's filters. */
export async function readRegisterFacets(actor: Actor): Promise<RegisterFacets> {
  const visible = scope(actor, "base.readPublic") as Prisma.BaseWhereInput;
  const [years, regions] = await Promise.all([
    db.base.groupBy({ by: ["recognizedYear"], where: visible, orderBy: { recognizedYear: "desc" } }),
    db.$queryRaw<{ code: string; count: number }[]>`
      SELECT region AS code, count(*)::int AS count FROM "Base", unnest(regions) AS region
      WHERE "publicVisible" GROUP BY region ORDER BY count DESC, region`,
  ]);
  return { years: years.map(({ recognizedYear }) => recognizedYear), regions };
}

/** A base as the province and its recommender list it. */
export interface BaseRow extends PublicBase {
  id: string;
  recommenderName: string;
  leaderName: string;
  regions: string[];
  entryRoute: "selection" | "admission" | "import";
}

/** The bases the actor may see in its work. */
export async function listBases(actor: Actor, filters: BaseFilters, request: PageRequest, audience: CaseAudience = "province"): Promise<BaseList<BaseRow>> {
  const where = { AND: [scope(actor, "base.read") as Prisma.BaseWhereInput, chargeOf(actor, audience), whereOf(filters)] };
  const page = await listWith(where, request, (args) =>
    db.base.findMany({ ...args, select: { ...publicColumns, leaderName: true, regions: true, entryRoute: true, recommender: { select: { name: true } } } }),
  );
  return {
    ...page,
    rows: page.rows.map((base) => ({
      ...publicView(base),
      id: base.id,
      recommenderName: base.recommender.name,
      leaderName: base.leaderName,
      regions: base.regions,
      entryRoute: base.entryRoute,
    })),
  };
}
