import "server-only";
import type { Actor } from "@/lib/access/actor";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import { assignRanks } from "./assign-ranks";
import type { RankInput } from "./schema";

/**
 * 排序 within a call (domain.md §3.11 “优先序”). A rank that went to the province with its recommendation stays; the
 * others take the free places in the given order. All of one call and one recommender, or none.
 */
export async function rankApplications(actor: Actor, input: RankInput): Promise<{ changed: number }> {
  return transaction(async (tx) => {
    // Locked in one order, whatever the order given: two rankings at once wait instead of dying.
    const locked = new Map<string, Awaited<ReturnType<typeof lockApplication>>>();
    for (const id of [...new Set(input.applicationIds)].sort()) locked.set(id, await lockApplication(tx, actor, id));
    const applications = [...new Set(input.applicationIds)].map((id) => locked.get(id)!);
    const first = applications[0]!;
    if (applications.some(({ callId, recommenderId }) => callId !== input.callId || recommenderId !== first.recommenderId)) {
      throw refusedError("只能在同一批次内排序。");
    }
    if (applications.some(({ call }) => !call.rankingRequired)) throw refusedError(`“${first.call.title}”不要求排序。`);
    const fixed = await tx.application.findMany({
      where: { callId: input.callId, recommenderId: first.recommenderId, recommenderRank: { not: null }, id: { notIn: input.applicationIds }, stage: { notIn: ["retracted", "notRecommended"] } },
      select: { id: true, recommenderRank: true, stage: true },
    });
    if (fixed.some(({ stage }) => stage === "recommendation")) throw refusedError("有申报不在此次序中，请刷新后重新排序。");

    const ranks = assignRanks(applications.map(({ id }) => id), fixed.map(({ recommenderRank }) => recommenderRank!));
    let changed = 0;
    for (const application of applications) {
      const rank = ranks.get(application.id)!;
      if (application.recommenderRank === rank) continue;
      await moveApplication(tx, { actor, application, action: "rank", data: { recommenderRank: rank }, payload: { rank } });
      changed++;
    }
    return { changed };
  });
}
