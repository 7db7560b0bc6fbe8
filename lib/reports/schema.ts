import { z } from "zod";
import { caseOpinion, caseReason } from "@/lib/cases/schema";
import { parsePlainDate, type PlainDate } from "@/lib/regulation/plain-date";

const id = z.uuid("页面已过期，请刷新后重试");
const day = z
  .string()
  .refine((text) => parsePlainDate(text) !== undefined, "请填写日期，例如 2028-03-15")
  .transform((text) => text as PlainDate);

export const startReportSchema = z.strictObject({
  baseId: id,
  /** The year reported on. */
  year: z.string().regex(/^20\d{2}$/, "请选择报告年度"),
});
export type StartReportInput = z.output<typeof startReportSchema>;

export const giveOpinionSchema = z.strictObject({ caseId: id, opinion: caseOpinion });
export type GiveOpinionInput = z.output<typeof giveOpinionSchema>;

/** 退回修改: what is to be changed, and until when. */
export const returnReportSchema = z.strictObject({ caseId: id, reason: caseReason, dueOn: day });
export type ReturnReportInput = z.output<typeof returnReportSchema>;
