import { z } from "zod";
import { fields } from "@/lib/regulation/fields";
import { parsePlainDate } from "@/lib/regulation/plain-date";
import { clockTimePattern } from "@/lib/regulation/shanghai-time";
import { callParameterKeys } from "./call-parameters";
import { parameterDefinitions, type ParameterDefinition } from "@/lib/regulation/parameters";

const id = z.uuid("页面已过期，请刷新后重试");
const version = z.number().int().min(1);

/** A form's optional day: "" or YYYY-MM-DD. */
const optionalDay = z.string().refine((text) => text === "" || parsePlainDate(text) !== undefined, "日期不存在，请写成 2026-07-10");
const day = z.string().refine((text) => parsePlainDate(text) !== undefined, "请填写日期，写成 2026-07-10");
const time = z.string().regex(clockTimePattern, "时间请写成 17:00；当日结束写成 24:00");

/** Whole numbers stay text in the form and here, so that what was typed comes back as it was. */
function wholeNumber(minimum: number, maximum: number) {
  const message = `请填写 ${minimum} 至 ${maximum} 的整数`;
  return z.string().regex(/^\d{1,6}$/, message).refine((text) => Number(text) >= minimum && Number(text) <= maximum, message);
}
const optionalWholeNumber = (minimum: number, maximum: number) => z.union([z.literal(""), wholeNumber(minimum, maximum)], `请填写 ${minimum} 至 ${maximum} 的整数，或者留空`);

const parameterShape = Object.fromEntries(
  callParameterKeys.map((key) => {
    const definition: ParameterDefinition = parameterDefinitions[key];
    return [key, typeof definition.default === "boolean" ? z.boolean() : wholeNumber(definition.minimum ?? 0, definition.maximum ?? 999)];
  }),
) as { [K in (typeof callParameterKeys)[number]]: K extends "publicNoticeEnabled" | "publicNoticeCountFirstDay" ? z.ZodBoolean : ReturnType<typeof wholeNumber> };

const parameters = z.strictObject(parameterShape).superRefine((values, context) => {
  const sum = Number(values.assessmentWeightFoundation) + Number(values.assessmentWeightField) + Number(values.assessmentWeightRegion) + Number(values.assessmentWeightLayout);
  if (sum !== 100) context.addIssue({ code: "custom", path: ["assessmentWeightFoundation"], message: `四项权重合计应为 100，现为 ${sum}` });
});

export const callContentSchema = z.strictObject({
  year: wholeNumber(2026, 2100),
  title: z.string().trim().min(5, "请填写标题（不少于 5 个字）").max(100, "标题不能超过 100 字"),
  noticeNumber: z.string().trim().max(60, "文号不能超过 60 字"),
  categories: z.array(z.enum(["comprehensive", "openService", "globalRnd"])).min(1, "至少选择一个类别").max(3),
  fieldCodes: z.array(z.string().refine((code) => fields.some((field) => field.code === code), "领域不在目录内")).min(1, "至少选择一个领域").max(fields.length),
  opensOn: optionalDay,
  opensTime: time,
  closesOn: optionalDay,
  closesTime: time,
  recommendBy: optionalDay,
  introduction: z.string().trim().max(5000, "申报说明不能超过 5000 字"),
  requirements: z.string().trim().max(10_000, "申报要求不能超过 10000 字"),
  contact: z.string().trim().max(1000, "联系方式不能超过 1000 字"),
  defaultQuota: optionalWholeNumber(0, 999),
  rankingRequired: z.boolean(),
  parameters,
});
export type CallContent = z.output<typeof callContentSchema>;

export const draftCallSchema = z.strictObject({ content: callContentSchema });

export const editCallSchema = z.strictObject({ callId: id, version, content: callContentSchema });
export type EditCallInput = z.output<typeof editCallSchema>;

export const setQuotasSchema = z.strictObject({
  callId: id,
  version,
  quotas: z.array(z.strictObject({ recommenderId: id, quota: optionalWholeNumber(0, 999) })).max(300),
});
export type SetQuotasInput = z.output<typeof setQuotasSchema>;

export const callVersionSchema = z.strictObject({ callId: id, version });
export type CallVersionInput = z.output<typeof callVersionSchema>;

const reason = z.string().trim().min(5, "请写明理由（不少于 5 个字）").max(2000, "理由不能超过 2000 字");

export const callReasonSchema = z.strictObject({ callId: id, version, reason });
export type CallReasonInput = z.output<typeof callReasonSchema>;

export const extendCallSchema = z.strictObject({ callId: id, version, closesOn: day, closesTime: time, recommendBy: optionalDay, reason });
export type ExtendCallInput = z.output<typeof extendCallSchema>;
