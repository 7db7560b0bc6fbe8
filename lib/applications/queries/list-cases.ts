import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { today } from "@/lib/platform/clock";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { ascending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { daysBetween, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import type { ApplicationStage } from "@/lib/workflow/application-stages";
import { awaitingApproval } from "../workload";

/** As they stand in the address; what is absent does not limit. */
export interface CaseFilters {
  stage?: ApplicationStage | undefined;
  stages?: readonly ApplicationStage[] | undefined;
  callId?: string | undefined;
  category?: Category | undefined;
  cityCode?: string | undefined;
  fieldCode?: string | undefined;
  recommenderId?: string | undefined;
  /** A handler's id; `none` for what nobody has yet. */
  handlerId?: string | undefined;
  /** Only what its bearer should have done before today. */
  overdue?: boolean | undefined;
  retraction?: boolean | undefined;
  /** Only what a handler has put before an approver. */
  approval?: boolean | undefined;
  /** Part of the number, the host's name or the field. */
  search?: string | undefined;
}

/** What is due, and how many days are left (negative: overdue). */
export interface CaseDeadline {
  kind: "recommendation" | "correction";
  lastDay: PlainDate;
  daysLeft: number;
}

export interface CaseRow {
  id: string;
  number: string;
  hostName: string;
  fieldZh: string;
  category: Category;
  callTitle: string;
  recommenderName: string;
  cityCode: string;
  stage: ApplicationStage;
  daysInStage: number;
  handlerName: string | null;
  /** The handler has written the opinion and an approver has to decide. */
  awaitsApproval: boolean;
  proposal: "recommend" | "decline" | null;
  rank: number | null;
  hostObjects: boolean;
  retractionRequested: boolean;
  correctionsByProvince: number;
  deadline: CaseDeadline | null;
}

const pageSize = 20;

const rowColumns = {
  id: true, number: true, category: true, fieldZh: true, stage: true, stageSince: true, cityCode: true, recommenderHandlerId: true,
  recommenderRank: true, hostObjects: true, retractionRequestedAt: true, correctionsByProvince: true,
  call: { select: { title: true } },
  organization: { select: { name: true } },
  recommender: { select: { name: true } },
  recommendation: { select: { handledAt: true, approvedAt: true, proposal: true } },
} satisfies Prisma.ApplicationSelect;

/** A recommender's queue: what was submitted to it, longest in its stage first. A fixed number of queries. */
export async function listRecommenderCases(actor: Actor, filters: CaseFilters, request: PageRequest): Promise<Page<CaseRow>> {
  return listCases(actor, { recommenderId: actor.recommenderId ?? "", firstSubmittedAt: { not: null } }, filters, request);
}

/** What has reached the province, longest in its stage first. A fixed number of queries. */
export async function listProvinceCases(actor: Actor, filters: CaseFilters, request: PageRequest): Promise<Page<CaseRow>> {
  return listCases(actor, {}, filters, request);
}

async function listCases(actor: Actor, own: Prisma.ApplicationWhereInput, filters: CaseFilters, request: PageRequest): Promise<Page<CaseRow>> {
  const day = await today();
  const overdue = filters.overdue ? await overdueIds(own.recommenderId as string | undefined, day) : undefined;
  const where: Prisma.ApplicationWhereInput = {
    AND: [scope(actor, "application.read"), own, whereOf(filters), ...(overdue ? [{ id: { in: overdue } }] : [])],
  };
  const page = await keysetPage(request, pageSize, (row: { id: string; stageSince: Date }) => ({ value: row.stageSince.toISOString(), id: row.id }), (range) => {
    const { where: from, orderBy } = ascending("stageSince", range);
    return db.application.findMany({ where: { AND: [where, from] }, orderBy, take: range.take, select: rowColumns });
  });
  const rows = page.rows as Prisma.ApplicationGetPayload<{ select: typeof rowColumns }>[];
  const [deadlines, handlers] = await Promise.all([openDeadlines(rows.map(({ id }) => id), day), handlerNames(rows.flatMap(({ recommenderHandlerId }) => recommenderHandlerId ?? []))]);
  return {
    ...page,
    rows: rows.map((row): CaseRow => ({
      id: row.id,
      number: row.number ?? "",
      hostName: row.organization.name,
      fieldZh: row.fieldZh ?? "",
      category: row.category,
      callTitle: row.call.title,
      recommenderName: row.recommender.name,
      cityCode: row.cityCode,
      stage: row.stage,
      daysInStage: Math.max(0, daysBetween(shanghaiDay(row.stageSince), day)),
      handlerName: handlers.get(row.recommenderHandlerId ?? "") ?? null,
      awaitsApproval: row.recommendation?.handledAt != null && row.recommendation.approvedAt === null,
      proposal: (row.recommendation?.proposal ?? null) as CaseRow["proposal"],
      rank: row.recommenderRank,
      hostObjects: row.hostObjects,
      retractionRequested: row.retractionRequestedAt !== null,
      correctionsByProvince: row.correctionsByProvince,
      deadline: deadlines.get(row.id) ?? null,
    })),
  };
}

function whereOf(filters: CaseFilters): Prisma.ApplicationWhereInput {
  const text = filters.search?.trim();
  const contains = { contains: text ?? "", mode: "insensitive" as const };
  return {
    ...(filters.stage ? { stage: filters.stage } : filters.stages ? { stage: { in: [...filters.stages] } } : {}),
    ...(filters.callId ? { callId: filters.callId } : {}),
    ...(filters.category ? { category: filters.category } : {}),
    ...(filters.cityCode ? { cityCode: filters.cityCode } : {}),
    ...(filters.fieldCode ? { fieldCode: filters.fieldCode } : {}),
    ...(filters.recommenderId ? { recommenderId: filters.recommenderId } : {}),
    ...(filters.handlerId ? { recommenderHandlerId: filters.handlerId === "none" ? null : filters.handlerId } : {}),
    ...(filters.approval ? { AND: [awaitingApproval] } : {}),
    ...(filters.retraction ? { retractionRequestedAt: { not: null } } : {}),
    ...(text ? { OR: [{ number: contains }, { fieldZh: contains }, { organization: { name: contains } }] } : {}),
  };
}

/** Cases with a duty that should have been done before today. */
async function overdueIds(recommenderId: string | undefined, day: PlainDate): Promise<string[]> {
  const open = await db.obligation.findMany({
    where: {
      subjectType: "application",
      dischargedAt: null,
      lastDay: { lt: toDbDay(day) },
      ...(recommenderId === undefined ? {} : { recommenderId }),
    },
    select: { subjectId: true },
  });
  return open.map(({ subjectId }) => subjectId);
}

async function openDeadlines(ids: readonly string[], day: PlainDate): Promise<Map<string, CaseDeadline>> {
  const open = await db.obligation.findMany({
    where: { subjectType: "application", subjectId: { in: [...ids] }, kind: { in: ["recommendation", "correction"] }, dischargedAt: null },
    select: { subjectId: true, kind: true, lastDay: true },
  });
  return new Map(
    open.map(({ subjectId, kind, lastDay }) => [subjectId, { kind: kind as CaseDeadline["kind"], lastDay: fromDbDay(lastDay), daysLeft: daysBetween(day, fromDbDay(lastDay)) }]),
  );
}

async function handlerNames(ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}
