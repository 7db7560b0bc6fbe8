import "server-only";
import { toDbDay } from "@/lib/platform/day";
import type { Prisma, Tx } from "@/lib/platform/db";
import { addDays, type PlainDate } from "@/lib/regulation/plain-date";
import type { BaseStage } from "@/lib/workflow/base-stages";

/** Fields of a base that a decision may change. */
export interface BaseChanges {
  organizationId?: string;
  recommenderId?: string;
  category?: "comprehensive" | "openService" | "globalRnd";
  fieldCode?: string;
  fieldZh?: string;
  fieldEn?: string;
  nameZh?: string;
  nameEn?: string;
  cityCode?: string;
  regions?: string[];
  leaderName?: string;
  publicVisible?: boolean;
}

/**
 * A further dated version of the base: what it is from a day on (any field as of any day, design.md §6). Whatever held on
 * that day or later ends the day before; of two on one day the later holds and the earlier is kept with an empty span.
 */
export async function addBaseVersion(tx: Tx, base: { id: string }, changes: BaseChanges & { stage?: BaseStage; benchmarkSince?: PlainDate | null }, version: { from: PlainDate; reason: string }): Promise<void> {
  const last = await tx.baseVersion.findFirstOrThrow({ where: { baseId: base.id }, orderBy: { ordinal: "desc" } });
  await tx.baseVersion.updateMany({
    where: { baseId: base.id, OR: [{ validThrough: null }, { validThrough: { gte: toDbDay(version.from) } }] },
    data: { validThrough: toDbDay(addDays(version.from, -1)) },
  });
  await tx.baseVersion.create({
    data: {
      baseId: base.id,
      ordinal: last.ordinal + 1,
      validFrom: toDbDay(version.from),
      data: { ...(last.data as Prisma.InputJsonObject), ...changes } as Prisma.InputJsonObject,
      reason: version.reason,
    },
  });
}
