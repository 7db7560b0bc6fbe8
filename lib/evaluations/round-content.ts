import { z } from "zod";
import { isClauseId, type ClauseId } from "@/lib/regulation/clause";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { indicatorSources, type IndicatorSets } from "./indicators";

const day = z.string().refine(isPlainDate, "日期不存在，请写成 2026-07-10").transform((text) => text as PlainDate);

/** Typed as text in the form, kept as a whole number. */
const weight = z
  .union([z.number(), z.string().trim().regex(/^\d{1,3}$/, "请填写 0 至 100 的整数").transform(Number)], "请填写 0 至 100 的整数")
  .pipe(z.number().int("权重应为整数").min(0, "权重不能小于 0").max(100, "权重不能大于 100"));

/** One indicator of a set; weights are whole points and make 100 in each set (checked when the round opens). */
export const indicatorLineSchema = z.strictObject({
  key: z.string().regex(/^[A-Z]\d{1,2}$/, "指标编号应为一个字母加数字，如 A1"),
  group: z.string().trim().min(2, "请填写一级指标").max(20),
  name: z.string().trim().min(2, "请填写指标名称").max(60, "指标名称不能超过 60 字"),
  weight,
  source: z.enum(Object.keys(indicatorSources) as [keyof typeof indicatorSources, ...(keyof typeof indicatorSources)[]]),
  guide: z.string().trim().max(200, "说明不能超过 200 字"),
  clause: z.string().refine(isClauseId).transform((text) => text as ClauseId).optional(),
});

const set = z
  .array(indicatorLineSchema)
  .min(1, "至少一项指标")
  .max(40, "最多 40 项指标")
  .refine((lines) => new Set(lines.map(({ key }) => key)).size === lines.length, "指标编号不能重复");

export const indicatorSetsSchema = z.strictObject({ comprehensive: set, openService: set, globalRnd: set });

/** Which bases a round is for. */
export const roundScopeSchema = z.strictObject({
  /** Bases recognised earlier than this day. */
  recognizedBefore: day,
  excluded: z.array(z.strictObject({ baseId: z.uuid(), reason: z.string().trim().min(5, "请写明不列入的理由（不少于 5 个字）").max(500) })).max(2000),
});
export type RoundScope = z.output<typeof roundScopeSchema>;

export interface RoundContent {
  scope: RoundScope;
  indicators: IndicatorSets;
}

/** The columns of a round as they were written by this module. @throws ZodError for anything else */
export function readRound(row: { scope: unknown; indicators: unknown }): RoundContent {
  return { scope: roundScopeSchema.parse(row.scope), indicators: indicatorSetsSchema.parse(row.indicators) as IndicatorSets };
}
