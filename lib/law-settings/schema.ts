import { z } from "zod";
import { findParameterUnit, isFixedByRegulation } from "@/lib/regulation/parameter-groups";
import { parameterDefinitions, type ParameterKey } from "@/lib/regulation/parameters";
import { parsePlainDate, type PlainDate } from "@/lib/regulation/plain-date";

const id = z.uuid("页面已过期，请刷新后重试");
const version = z.number().int().min(1);
const day = z
  .string()
  .refine((text) => parsePlainDate(text) !== undefined, "请填写日期，写成 2026-07-10")
  .transform((text) => text as PlainDate);
const source = z.string().trim().min(4, "请填写依据的文件或会议，不少于 4 个字").max(300, "不能超过 300 字");
const reason = z.string().trim().min(5, "请写明理由（不少于 5 个字）").max(2000, "不能超过 2000 字");

/** What a form holds for a parameter: text for a number and for a choice, a boolean for yes or no. */
const formValue = z.union([z.string().trim().max(100), z.boolean()]);

export const proposeParameterSchema = z.strictObject({
  /** A parameter, or a group of them (lib/regulation/parameter-groups.ts). */
  unit: z
    .string()
    .refine((key) => findParameterUnit(key) !== undefined, "没有这个参数")
    .refine((key) => !isFixedByRegulation(findParameterUnit(key)!), "这个数由办法规定，不能调整"),
  values: z.record(z.string(), formValue),
  effectiveOn: day,
  source,
  reason,
});
export type ProposeParameterInput = z.output<typeof proposeParameterSchema>;

/** The parameter's own type from what its form held; NaN where a number cannot be read. */
export function parseParameterValue(key: ParameterKey, held: string | boolean | undefined): boolean | number | string | undefined {
  if (typeof parameterDefinitions[key].default !== "number") return held;
  return typeof held === "string" && /^\d{1,6}$/.test(held) ? Number(held) : Number.NaN;
}

/** Text stays text, here as in the form: what is parsed in the browser is parsed again on the server. */
export const proposeArrangementSchema = z.strictObject({
  year: z.string().regex(/^20\d\d$/, "请填写年份，如 2027").refine((text) => Number(text) >= 2026, "年份应为 2026 至 2099"),
  holidays: z
    .array(z.strictObject({ name: z.string().trim().min(1, "请填写节日名称").max(20, "不能超过 20 字"), first: day, last: day }))
    .min(1, "请填写放假安排")
    .max(20, "不能超过 20 行"),
  makeUpWorkdays: z.array(z.strictObject({ day })).max(40, "不能超过 40 天"),
  source,
  reason: z.string().trim().max(2000, "不能超过 2000 字"),
});
export type ProposeArrangementInput = z.output<typeof proposeArrangementSchema>;

const layoutCode = z.string().max(10);
export const proposeLayoutPlanSchema = z.strictObject({
  effectiveOn: day,
  lines: z
    .array(
      z.strictObject({
        /** "": any city, field, country or region. */
        cityCode: layoutCode,
        fieldCode: layoutCode,
        region: layoutCode,
        bases: z.string().trim().regex(/^\d{1,4}$/, "请填写规划的基地数"),
        note: z.string().trim().max(200, "不能超过 200 字"),
      }),
    )
    .min(1, "请填写布局规划")
    .max(400, "不能超过 400 行"),
  source,
  reason,
});
export type ProposeLayoutPlanInput = z.output<typeof proposeLayoutPlanSchema>;

export const settingVersionSchema = z.strictObject({ settingId: id, version });
export type SettingVersionInput = z.output<typeof settingVersionSchema>;

export const settingReasonSchema = z.strictObject({ settingId: id, version, reason });
export type SettingReasonInput = z.output<typeof settingReasonSchema>;
