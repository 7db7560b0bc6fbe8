import "server-only";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import { plainDateOf, startOfDay, yearOf } from "@/lib/regulation/plain-date";
import type { ClauseId } from "@/lib/regulation/clause";
import type { SupervisionAudience } from "./base-health";

/** 履职清单: what a recommender has done this year for each duty of 第十三条, as the record shows it. No grades, no ranking. */
export interface RecommenderDuties {
  recommenderId: string;
  name: string;
  counts: Record<DutyKey, number>;
}

export const recommenderDutyLines = {
  recommended: { label: "审核推荐的申报", clause: "art13.1" },
  helped: { label: "答复的困难和问题", clause: "art13.2" },
  supported: { label: "登记的支持", clause: "art13.2" },
  inspected: { label: "制度和科技安全检查", clause: "art13.3" },
  agreed: { label: "审核的变更、退出和评价", clause: "art13.4" },
} as const satisfies Record<string, { label: string; clause: ClauseId }>;
export type DutyKey = keyof typeof recommenderDutyLines;

const actions: Record<Exclude<DutyKey, "supported">, readonly string[]> = {
  recommended: ["application.recommend", "application.declineToRecommend"],
  helped: ["helpRequest.answer", "helpRequest.escalate"],
  inspected: ["inspection.record", "inspection.recordClean"],
  agreed: ["majorChange.agree", "majorChange.disagree", "withdrawal.forward", "evaluation.forward"],
};

/** The recommender's own line, or for the province one for each active recommender. Two queries. */
export async function listRecommenderDuties(actor: Actor, audience: SupervisionAudience): Promise<RecommenderDuties[]> {
  const since = startOfDay(plainDateOf(yearOf(await today()), 1, 1));
  const own = audience === "recommender" ? actor.recommenderId : null;
  if (audience === "recommender" && own === null) return [];
  const recommenders = await db.recommender.findMany({ where: { active: true, ...(own ? { id: own } : {}) }, orderBy: { code: "asc" }, select: { id: true, name: true } });
  const named = Object.values(actions).flat();
  const counted = await db.$queryRaw<{ recommenderId: string; action: string; count: number }[]>`
    SELECT u."recommenderId", e.action, count(*)::int AS count
    FROM "Event" e JOIN "User" u ON u.id = e."actorId"
    WHERE e.at >= ${since} AND e.action IN (${Prisma.join(named)}) AND u."recommenderId" IS NOT NULL ${own ? Prisma.sql`AND u."recommenderId" = ${own}::uuid` : Prisma.empty}
    GROUP BY 1, 2
    UNION ALL
    SELECT u."recommenderId", 'supported', count(*)::int FROM "SupportRecord" s JOIN "User" u ON u.id = s."recordedById"
    WHERE s."recordedAt" >= ${since} AND s.giver = 'recommender' AND u."recommenderId" IS NOT NULL ${own ? Prisma.sql`AND u."recommenderId" = ${own}::uuid` : Prisma.empty}
    GROUP BY 1`;
  return recommenders.map(({ id, name }) => {
    const mine = counted.filter(({ recommenderId }) => recommenderId === id);
    const sum = (names: readonly string[]) => mine.filter(({ action }) => names.includes(action)).reduce((total, { count }) => total + count, 0);
    return {
      recommenderId: id,
      name,
      counts: { recommended: sum(actions.recommended), helped: sum(actions.helped), supported: sum(["supported"]), inspected: sum(actions.inspected), agreed: sum(actions.agreed) },
    };
  });
}
