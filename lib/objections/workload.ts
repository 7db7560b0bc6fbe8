import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";
import type { ObjectionStage } from "@/lib/workflow/objection-stages";
import type { StageCount } from "@/lib/workflow/stage-table";

/** 公示异议 by stage, for the supervisor. One query. */
export async function readObjectionWorkload(actor: Actor): Promise<readonly StageCount<ObjectionStage>[]> {
  const groups = await db.objection.groupBy({
    by: ["stage"],
    where: scope(actor, "objection.read"),
    _count: { _all: true },
    _min: { receivedAt: true },
  });
  return groups.map((group) => ({ stage: group.stage, count: group._count._all, oldestAt: group._min.receivedAt }));
}
