import { z } from "zod";
import { caseOpinion } from "@/lib/cases/schema";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";

const id = z.uuid("页面已过期，请刷新后重试");
const day = z.string().refine(isPlainDate, "请填写日期，例如 2028-06-30").transform((text) => text as PlainDate);
const year = z.string().regex(/^20\d{2}$/, "请填写四位年份");
const documentNumber = z.string().trim().min(2, "请填写文号").max(60, "文号不能超过 60 字");

export const grantSubsidySchema = z.strictObject({
  evaluationCaseId: id,
  /** 万元 */
  amount: z.string().trim().regex(/^\d{1,10}(\.\d{1,2})?$/, "请填写金额（万元），最多两位小数").refine((text) => Number(text) > 0, "金额须大于零"),
  documentNumber,
  grantedOn: day,
});
export type GrantSubsidyInput = z.output<typeof grantSubsidySchema>;

export const settleSubsidySchema = z.strictObject({ caseId: id, opinion: caseOpinion });
export type SettleSubsidyInput = z.output<typeof settleSubsidySchema>;

/** 在浙的科技部国际科技合作基地 (第十九条). */
export const recordMinistryBaseSchema = z.strictObject({
  nameZh: z.string().trim().min(4, "请填写基地名称").max(100),
  kind: z.string().trim().min(2, "请填写基地类型，如“国际联合研究中心”").max(40),
  hostName: z.string().trim().min(4, "请填写依托单位").max(100),
  documentNumber,
});
export type RecordMinistryBaseInput = z.output<typeof recordMinistryBaseSchema>;

export const recordMinistryGradeSchema = z.strictObject({
  ministryBaseId: id,
  year,
  grade: z.enum(["excellent", "qualified", "unqualified"], "请选择科技部评价结果"),
  documentNumber,
});
export type RecordMinistryGradeInput = z.output<typeof recordMinistryGradeSchema>;

/** “可纳入我省补助范围”: a decision either way, with its reason. */
export const decideInclusionSchema = z.strictObject({
  ministryBaseId: id,
  included: z.boolean(),
  reason: z.string().trim().min(5, "请写明理由（不少于 5 个字）").max(2000),
});
export type DecideInclusionInput = z.output<typeof decideInclusionSchema>;
