import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";
import type { ProposedListStage } from "@/lib/workflow/proposed-list-stages";
import type { StageCount } from "@/lib/workflow/stage-table";

/** 建议名单 by stage. One query. */
export async function readProposedListWorkload(actor: Actor): Promise<readonly StageCount<ProposedListStage>[]> {
  const groups = await db.proposedList.groupBy({
    by: ["stage"],
    where: scope(actor, "proposedList.read"),
    _count: { _all: true },
    _min: { createdAt: true },
  });
  return groups.map((group) => ({ stage: group.stage, count: group._count._all, oldestAt: group._min.createdAt }));
}
