import { z } from "zod";
import { isClauseId, type ClauseId } from "@/lib/regulation/clause";
import { reasonField } from "../schema";

const id = z.uuid("页面已过期，请刷新后重试");

export const lineDecisionSchema = z.strictObject({
  rule: z.string().min(1).max(80),
  verdict: z
    .enum(["met", "unmet", ""])
    .nullable()
    .transform((value) => (value === "" ? null : value)),
  reason: z.string().max(1000, "理由不能超过 1000 字"),
});

/** As decided so far: lines may still be open. */
export const examineSchema = z.strictObject({
  applicationId: id,
  /** The version the officer started from; 0 when nothing had been saved. */
  version: z.number().int().min(0),
  lines: z.array(lineDecisionSchema).max(120),
});
export type ExamineInput = z.output<typeof examineSchema>;

export const passExaminationSchema = z.strictObject({ applicationId: id, version: z.number().int().min(1, "请先逐项确认并保存") });
export type PassExaminationInput = z.output<typeof passExaminationSchema>;

export const rejectFormallySchema = z.strictObject({
  applicationId: id,
  clauses: z
    .array(z.string().refine(isClauseId, "请选择条款"))
    .min(1, "请选择依据的条款")
    .max(20)
    .transform((list) => list as ClauseId[]),
  reason: reasonField,
});
export type RejectFormallyInput = z.output<typeof rejectFormallySchema>;

export const examinationReasonSchema = z.strictObject({ applicationId: id, reason: reasonField });
export type ExaminationReasonInput = z.output<typeof examinationReasonSchema>;
