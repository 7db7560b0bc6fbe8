import { z } from "zod";
import { fields } from "@/lib/regulation/fields";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { findRegion } from "@/lib/regulation/regions";

const day = z
  .string()
  .refine(isPlainDate, "请填写日期，例如 2026-07-10")
  .transform((text) => text as PlainDate);

/** What a correction decision may set right: what was put down wrongly, not what has changed since (that is 第十六条). */
export const correctBaseSchema = z.strictObject({
  baseId: z.uuid("页面已过期，请刷新后重试"),
  fieldZh: z.string().trim().min(1, "请填写领域或方向").max(100),
  fieldEn: z.string().trim().min(1, "请填写领域或方向（英文）").max(300),
  fieldCode: z.string().refine((code) => fields.some((field) => field.code === code), "请选择技术领域"),
  leaderName: z.string().trim().min(1, "请填写负责人").max(100),
  regions: z.array(z.string().refine((code) => findRegion(code) !== undefined, "没有这个国家（地区）")).max(60),
  /** From which day on the record is to read so; it may lie back. */
  effectiveOn: day,
  documentNumber: z.string().trim().min(2, "请填写更正决定的文号").max(80),
  reason: z.string().trim().min(10, "请写明更正的事实和理由（不少于 10 个字）").max(2000, "理由不能超过 2000 字"),
});
export type CorrectBaseInput = z.output<typeof correctBaseSchema>;
