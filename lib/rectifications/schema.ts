import { z } from "zod";
import { caseOpinion, caseReason } from "@/lib/cases/schema";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { measureSchema } from "./content";

const id = z.uuid("页面已过期，请刷新后重试");
const day = z.string().refine(isPlainDate, "请填写日期，例如 2027-06-30").transform((text) => text as PlainDate);

export const orderRectificationSchema = z.strictObject({
  evaluationCaseId: id,
  /** “限期”: the regulation names no length, so the day is always given. */
  dueOn: day,
  demands: z.string().trim().min(10, "请写明整改要求（不少于 10 个字）").max(4000, "整改要求不能超过 4000 字"),
});
export type OrderRectificationInput = z.output<typeof orderRectificationSchema>;

export const planRectificationSchema = z.strictObject({
  caseId: id,
  version: z.number().int().min(1),
  plan: z.string().trim().min(10, "请写明优化提升方案（不少于 10 个字）").max(5000, "方案不能超过 5000 字"),
  support: z.string().trim().min(5, "请写明支持与指导措施（不少于 5 个字）").max(3000, "不能超过 3000 字"),
  measures: z.array(measureSchema).min(1, "至少填写一项措施").max(50, "最多 50 项措施"),
});
export type PlanRectificationInput = z.output<typeof planRectificationSchema>;

export const extendRectificationSchema = z.strictObject({ caseId: id, dueOn: day, reason: caseReason });
export type ExtendRectificationInput = z.output<typeof extendRectificationSchema>;

export const acceptRectificationSchema = z.strictObject({ caseId: id, opinion: caseOpinion });
export type AcceptRectificationInput = z.output<typeof acceptRectificationSchema>;

export const refuseRectificationSchema = z.strictObject({ caseId: id, opinion: caseOpinion, dueOn: day });
export type RefuseRectificationInput = z.output<typeof refuseRectificationSchema>;
