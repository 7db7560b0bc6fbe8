import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { readClock } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { isUuid } from "@/lib/platform/uuid";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { callPhase, callStages, type CallAction, type CallPhase } from "@/lib/workflow/call-stages";
import { callParameterKeys, type CallParameterKey } from "./call-parameters";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";

const visible = (actor: Actor) => scope(actor, "call.read") as Prisma.CallWhereInput;

/** What anybody may know of a published call. */
export interface PublicCall {
  id: string;
  year: number;
  title: string;
  noticeNumber: string | null;
  phase: CallPhase;
  categories: Category[];
  fieldCodes: string[];
  opensAt: Date | null;
  closesAt: Date | null;
  recommendBy: PlainDate | null;
  introduction: string;
  requirements: string;
  contact: string;
  publishedAt: Date | null;
}

function publicView(call: Prisma.CallGetPayload<object>, now: Date): PublicCall {
  return {
    id: call.id,
    year: call.year,
    title: call.title,
    noticeNumber: call.noticeNumber,
    phase: callPhase(call, now),
    categories: call.categories,
    fieldCodes: call.fieldCodes,
    opensAt: call.opensAt,
    closesAt: call.closesAt,
    recommendBy: call.recommendBy ? fromDbDay(call.recommendBy) : null,
    introduction: call.introduction,
    requirements: call.requirements,
    contact: call.contact,
    publishedAt: call.publishedAt,
  };
}

/** The whole call as the province works on it; `preview` is what the public sees. */
export interface ProvinceCall extends PublicCall {
  version: number;
  stage: "draft" | "published" | "closed" | "withdrawn";
  defaultQuota: number | null;
  rankingRequired: boolean;
  parameters: Record<CallParameterKey, boolean | number>;
  pinned: { formVersion: string; ruleVersion: string; regulationNumber: string } | null;
  quotas: { recommenderId: string; quota: number }[];
  /** Acts of the table that this actor may do now. */
  possible: CallAction[];
  now: Date;
}

/** A call as the province sees it; undefined when there is none for this actor. */
export async function findProvinceCall(actor: Actor, id: string): Promise<ProvinceCall | undefined> {
  if (!isUuid(id)) return undefined;
  const [call, now] = await Promise.all([
    db.call.findFirst({
      where: { AND: [{ id }, visible(actor)] },
      include: { quotas: { select: { recommenderId: true, quota: true } } },
    }),
    readClock(),
  ]);
  if (!call) return undefined;
  const values = pinnedParameters(call.parameters);
  const acts = callStages.transitions.filter(({ from }) => from === call.stage).map(({ action }) => action);
  return {
    ...publicView(call, now),
    version: call.version,
    stage: call.stage,
    defaultQuota: call.defaultQuota,
    rankingRequired: call.rankingRequired,
    parameters: Object.fromEntries(callParameterKeys.map((key) => [key, values[key]])) as Record<CallParameterKey, boolean | number>,
    pinned: call.formVersion ? { formVersion: call.formVersion, ruleVersion: call.ruleVersion!, regulationNumber: call.regulationNumber! } : null,
    quotas: call.quotas,
    possible: acts.filter((action) => can(actor, `call.${action}`, call)),
    now,
  };
}

export interface CallRow {
  id: string;
  year: number;
  title: string;
  phase: CallPhase;
  categories: Category[];
  opensAt: Date | null;
  closesAt: Date | null;
  /** Submitted by hosts; and of these, those that have reached the province. */
  submitted: number;
  atProvince: number;
}

function phaseWhere(phase: CallPhase, now: Date): Prisma.CallWhereInput {
  if (phase === "draft" || phase === "withdrawn") return { stage: phase };
  if (phase === "scheduled") return { stage: "published", opensAt: { gt: now } };
  if (phase === "open") return { stage: "published", opensAt: { lte: now }, closesAt: { gte: now } };
  return { OR: [{ stage: "closed" }, { stage: "published", closesAt: { lt: now } }] };
}

/** Calls, newest first, with the number of applications; three queries whatever their number. */
export async function listProvinceCalls(actor: Actor, request: PageRequest & { phase?: CallPhase | undefined }): Promise<Page<CallRow>> {
  const now = await readClock();
  const page = await keysetPage(request, 20, (call: Prisma.CallGetPayload<object>) => ({ value: call.createdAt.toISOString(), id: call.id }), (range) => {
    const { where, orderBy } = descending("createdAt", range);
    return db.call.findMany({ where: { AND: [visible(actor), request.phase ? phaseWhere(request.phase, now) : {}, where] }, orderBy, take: range.take });
  });
  const ids = page.rows.map(({ id }) => id);
  const reached = scope(actor, "application.read") as Prisma.ApplicationWhereInput;
  const [submitted, atProvince] = await Promise.all([
    db.application.groupBy({ by: ["callId"], _count: true, where: { callId: { in: ids }, firstSubmittedAt: { not: null } } }),
    db.application.groupBy({ by: ["callId"], _count: true, where: { AND: [{ callId: { in: ids } }, reached] } }),
  ]);
  const countOf = (groups: readonly { callId: string; _count: number }[], id: string) => groups.find(({ callId }) => callId === id)?._count ?? 0;
  return {
    ...page,
    rows: page.rows.map((call) => ({
      id: call.id,
      year: call.year,
      title: call.title,
      phase: callPhase(call, now),
      categories: call.categories,
      opensAt: call.opensAt,
      closesAt: call.closesAt,
      submitted: countOf(submitted, call.id),
      atProvince: countOf(atProvince, call.id),
    })),
  };
}

/** Published calls for anybody: open ones first, then announced, then past; at most `limit`. */
export async function listPublicCalls(actor: Actor, limit = 50): Promise<PublicCall[]> {
  const [calls, now] = await Promise.all([
    db.call.findMany({ where: { AND: [visible(actor), { stage: { in: ["published", "closed"] } }] }, orderBy: [{ closesAt: "desc" }, { id: "desc" }], take: limit }),
    readClock(),
  ]);
  const rank: Record<CallPhase, number> = { open: 0, scheduled: 1, closed: 2, draft: 3, withdrawn: 3 };
  return calls.map((call) => publicView(call, now)).sort((left, right) => rank[left.phase] - rank[right.phase]);
}

/** One published call for anybody; undefined when there is none. */
export async function findPublicCall(actor: Actor, id: string): Promise<PublicCall | undefined> {
  if (!isUuid(id)) return undefined;
  const [call, now] = await Promise.all([
    db.call.findFirst({ where: { AND: [{ id, stage: { in: ["published", "closed"] } }, visible(actor)] } }),
    readClock(),
  ]);
  return call ? publicView(call, now) : undefined;
}

export interface CallEvent {
  id: string;
  at: Date;
  action: string;
  actorName: string;
  clause: string | null;
  reason: string | null;
  payload: unknown;
}

/** What happened to a call the actor may see, newest first; the last 100 acts. */
export async function listCallEvents(actor: Actor, callId: string): Promise<CallEvent[]> {
  if (!isUuid(callId)) return [];
  const call = await db.call.findFirst({ where: { AND: [{ id: callId }, visible(actor)] }, select: { id: true } });
  if (!call) return [];
  return db.event.findMany({
    where: { subjectType: "call", subjectId: call.id },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, at: true, action: true, actorName: true, clause: true, reason: true, payload: true },
  });
}

/** 组织推荐部门 that quotas can be set for. */
export async function listRecommendersForQuotas(actor: Actor): Promise<{ id: string; name: string; kind: string }[]> {
  return db.recommender.findMany({
    where: { AND: [{ active: true }, scope(actor, "recommender.read") as Prisma.RecommenderWhereInput] },
    orderBy: [{ kind: "asc" }, { code: "asc" }],
    select: { id: true, name: true, kind: true },
    take: 300,
  });
}
