import { z } from "zod";
import { caseOpinion } from "@/lib/cases/schema";

const id = z.uuid("页面已过期，请刷新后重试");

export const startReportSchema = z.strictObject({
  baseId: id,
  /** The year reported on. */
  year: z.string().regex(/^20\d{2}$/, "请选择报告年度"),
});
export type StartReportInput = z.output<typeof startReportSchema>;

export const giveOpinionSchema = z.strictObject({ caseId: id, opinion: caseOpinion });
export type GiveOpinionInput = z.output<typeof giveOpinionSchema>;
