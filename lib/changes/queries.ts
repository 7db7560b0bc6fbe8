import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { majorChangeStages, type MajorChangeStage } from "@/lib/workflow/major-change-stages";

/** “有未决变更”: what a base's page shows until it is decided (第十六条). */
export interface PendingChange {
  baseId: string;
  title: string;
  /** null: only intended, to be made after approval. */
  occurredOn: PlainDate | null;
  filedOn: PlainDate;
  stageLabel: string;
  /** Where to open it; null for a reader before whom it does not lie yet. */
  caseId: string | null;
}

/** The changes filed and not decided of these bases, of those the actor may see; one query. */
export async function pendingChangesOf(actor: Actor, baseIds: readonly string[]): Promise<PendingChange[]> {
  const rows = await db.baseCase.findMany({
    where: { process: "majorChange", baseId: { in: [...baseIds] }, endedAt: null, filedAt: { not: null }, base: { is: scope(actor, "base.read") as Prisma.BaseWhereInput } },
    orderBy: [{ filedAt: "asc" }, { id: "asc" }],
    select: { id: true, baseId: true, title: true, stage: true, occurredOn: true, filedAt: true, organizationId: true, recommenderId: true, openToHost: true, openToRecommender: true, openToProvince: true },
  });
  return rows.map((row) => ({
    baseId: row.baseId,
    title: row.title,
    occurredOn: row.occurredOn ? fromDbDay(row.occurredOn) : null,
    filedOn: shanghaiDay(row.filedAt!),
    stageLabel: majorChangeStages.stages[row.stage as MajorChangeStage].label,
    caseId: can(actor, "baseCase.read", row) ? row.id : null,
  }));
}
