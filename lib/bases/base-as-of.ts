import "server-only";
import { z } from "zod";
import { toDbDay } from "@/lib/platform/day";
import { db, type Reader } from "@/lib/platform/db";
import { isPlainDate, plainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { baseStageNames } from "@/lib/workflow/base-stages";

const day = z.string().refine(isPlainDate).transform(plainDate);

/** What a version keeps of a base; columns that came later are absent in older versions. */
const versionSchema = z.object({
  number: z.string(),
  organizationId: z.string(),
  recommenderId: z.string(),
  category: z.enum(["comprehensive", "openService", "globalRnd"]),
  stage: z.enum(baseStageNames),
  fieldCode: z.string(),
  fieldZh: z.string(),
  fieldEn: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  cityCode: z.string(),
  regions: z.array(z.string()),
  leaderName: z.string(),
  recognizedOn: day,
  documentNumber: z.string(),
  publicVisible: z.boolean().default(true),
  benchmarkSince: day.nullable().default(null),
});

export type BaseAsOf = z.output<typeof versionSchema> & { ordinal: number; reason: string };

/**
 * Any field of a base as of any day (design.md §6): its dated versions leave no day uncovered and none covered twice.
 * The caller has made sure that the reader may see the base. @returns undefined before its recognition
 */
export async function baseAsOf(baseId: string, asOf: PlainDate, client: Reader = db): Promise<BaseAsOf | undefined> {
  const on = toDbDay(asOf);
  const version = await client.baseVersion.findFirst({
    where: { baseId, validFrom: { lte: on }, OR: [{ validThrough: null }, { validThrough: { gte: on } }] },
    orderBy: { ordinal: "desc" },
  });
  return version ? { ...versionSchema.parse(version.data), ordinal: version.ordinal, reason: version.reason } : undefined;
}
