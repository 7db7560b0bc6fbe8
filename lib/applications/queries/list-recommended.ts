import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import type { Category } from "@/lib/regulation/terms";

export interface RecommendedCase {
  number: string;
  hostName: string;
  nameZh: string;
  fieldZh: string;
  category: Category;
  cityCode: string;
  leaderName: string;
  rank: number | null;
  opinion: string;
  supportCommitment: string;
  handlerName: string;
  approverName: string;
  letterNumber: string;
}

export interface RecommendedInCall {
  call: { year: number; title: string; recommendBy: PlainDate | null };
  recommenderName: string;
  cases: RecommendedCase[];
}

/** What the actor's recommender has recommended in a call, in its order; undefined when it has no case there. */
export async function findRecommendedInCall(actor: Actor, callId: string): Promise<RecommendedInCall | undefined> {
  const own = { AND: [scope(actor, "application.readRecommendation"), { callId, recommenderId: actor.recommenderId ?? "" }] };
  const [call, recommender, rows] = await Promise.all([
    db.call.findFirst({ where: { id: callId, applications: { some: own } }, select: { year: true, title: true, recommendBy: true } }),
    db.recommender.findUnique({ where: { id: actor.recommenderId ?? "" }, select: { name: true } }),
    db.application.findMany({
      where: { AND: [own, { stage: { not: "retracted" }, recommendation: { proposal: "recommend", approvedAt: { not: null } } }] },
      orderBy: [{ recommenderRank: { sort: "asc", nulls: "last" } }, { number: "asc" }],
      select: {
        number: true, category: true, fieldZh: true, fieldEn: true, cityCode: true, leaderName: true, recommenderRank: true,
        organization: { select: { name: true } },
        recommendation: { select: { opinion: true, supportCommitment: true, handlerName: true, approverName: true, letterNumber: true } },
      },
    }),
  ]);
  if (!call || !recommender) return undefined;
  return {
    call: { year: call.year, title: call.title, recommendBy: call.recommendBy ? fromDbDay(call.recommendBy) : null },
    recommenderName: recommender.name,
    cases: rows.map((row) => ({
      number: row.number ?? "",
      hostName: row.organization.name,
      nameZh: row.fieldZh && row.fieldEn ? baseName(row.fieldZh, row.fieldEn).nameZh : (row.fieldZh ?? ""),
      fieldZh: row.fieldZh ?? "",
      category: row.category,
      cityCode: row.cityCode,
      leaderName: row.leaderName ?? "",
      rank: row.recommenderRank,
      opinion: row.recommendation?.opinion ?? "",
      supportCommitment: row.recommendation?.supportCommitment ?? "",
      handlerName: row.recommendation?.handlerName ?? "",
      approverName: row.recommendation?.approverName ?? "",
      letterNumber: row.recommendation?.letterNumber ?? "",
    })),
  };
}
