import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";
import type { Category } from "@/lib/regulation/terms";
import type { ApplicationStage } from "@/lib/workflow/application-stages";
import { applicationFacts } from "../lock-application";
import { readQuota, type Quota } from "../recommendation/quota";

export interface RankedCase {
  id: string;
  number: string;
  hostName: string;
  fieldZh: string;
  category: Category;
  stage: ApplicationStage;
  rank: number | null;
}

export interface Ranking extends Quota {
  call: { id: string; title: string };
  calls: { id: string; title: string }[];
  /** Still to be recommended, in their order; unranked last, by number. */
  open: RankedCase[];
  /** Recommended (or being corrected): their places stay. */
  fixed: RankedCase[];
  mayRank: boolean;
}

/**
 * The ranking of a recommender within a call that asks for one; the latest such call when none is named. Undefined when
 * there is no such call. The number of queries is fixed.
 */
export async function findRanking(actor: Actor, callId: string | undefined): Promise<Ranking | undefined> {
  const own = { AND: [scope(actor, "application.read"), { recommenderId: actor.recommenderId ?? "", firstSubmittedAt: { not: null } }] };
  const calls = await db.call.findMany({
    where: { rankingRequired: true, applications: { some: own } },
    orderBy: [{ year: "desc" }, { createdAt: "desc" }],
    select: { id: true, title: true, defaultQuota: true },
  });
  const call = calls.find(({ id }) => id === callId) ?? (callId ? undefined : calls[0]);
  if (!call || !actor.recommenderId) return undefined;
  const [applications, quota] = await Promise.all([
    db.application.findMany({
      where: { ...own, callId: call.id, stage: { notIn: ["retracted", "notRecommended"] } },
      orderBy: [{ recommenderRank: { sort: "asc", nulls: "last" } }, { number: "asc" }],
      include: applicationFacts,
    }),
    readQuota(db, call, actor.recommenderId),
  ]);
  const rows = applications.map((one): RankedCase => ({
    id: one.id,
    number: one.number ?? "",
    hostName: one.organization.name,
    fieldZh: one.fieldZh ?? "",
    category: one.category,
    stage: one.stage,
    rank: one.recommenderRank,
  }));
  return {
    ...quota,
    call: { id: call.id, title: call.title },
    calls: calls.map(({ id, title }) => ({ id, title })),
    open: rows.filter(({ stage }) => stage === "recommendation"),
    fixed: rows.filter(({ stage, rank }) => stage !== "recommendation" && rank !== null),
    mayRank: applications.filter(({ stage }) => stage === "recommendation").every((one) => can(actor, "application.rank", one)),
  };
}
