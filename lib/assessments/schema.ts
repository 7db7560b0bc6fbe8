import { z } from "zod";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { dimensions } from "./score-sheet";

const id = z.uuid("页面已过期，请刷新后重试");
const reason = z.string().trim().min(5, "请写明理由（不少于 5 个字）").max(2000, "不能超过 2000 字");
const day = z
  .string()
  .refine(isPlainDate, "请填写日期，例如 2026-07-10")
  .transform((text) => text as PlainDate);

export const assignExpertsSchema = z.strictObject({
  applicationId: id,
  expertIds: z.array(id).min(1, "请至少选择一位专家").max(31),
  dueOn: day,
});
export type AssignExpertsInput = z.output<typeof assignExpertsSchema>;

export const declareNoConflictSchema = z.strictObject({
  assignmentId: id,
  noConflict: z.literal(true, "请确认声明"),
  confidential: z.literal(true, "请确认保密承诺"),
});
export type DeclareNoConflictInput = z.output<typeof declareNoConflictSchema>;

export const assignmentReasonSchema = z.strictObject({ assignmentId: id, reason });
export type AssignmentReasonInput = z.output<typeof assignmentReasonSchema>;

const points = z.number("请打分").int("请填写整数").min(0, "不能低于 0 分").max(100, "不能高于 100 分");
const scores = Object.fromEntries(dimensions.map(({ key }) => [key, points])) as Record<(typeof dimensions)[number]["key"], typeof points>;
const opinion = z.string().max(3000, "不能超过 3000 字");

/** As typed so far: anything may still be missing. */
export const saveScoresSchema = z.strictObject({
  assignmentId: id,
  version: z.number().int().min(1),
  scores: z.strictObject(scores).partial(),
  strengths: opinion,
  weaknesses: opinion,
  suggestion: z.enum(["recommend", "reserve", "decline"]).nullable(),
});
export type SaveScoresInput = z.output<typeof saveScoresSchema>;

export const submitScoresSchema = z.strictObject({
  assignmentId: id,
  version: z.number().int().min(1),
  scores: z.strictObject(scores),
  strengths: z.string().trim().min(10, "请写明优势（不少于 10 个字）").max(3000, "不能超过 3000 字"),
  weaknesses: z.string().trim().min(10, "请写明不足（不少于 10 个字）").max(3000, "不能超过 3000 字"),
  suggestion: z.enum(["recommend", "reserve", "decline"], "请选择建议"),
});
export type SubmitScoresInput = z.output<typeof submitScoresSchema>;

export const suggestionLabels = { recommend: "推荐", reserve: "保留", decline: "不推荐" } as const;

const category = z.enum(["comprehensive", "openService", "globalRnd"], "请选择类别");

export const recordPanelSchema = z.strictObject({
  callId: id,
  category,
  metOn: day,
  place: z.string().trim().min(1, "请填写地点").max(200),
  attendees: z.string().trim().min(1, "请填写出席人员").max(2000),
  record: z.string().trim().min(10, "请填写会议记录（不少于 10 个字）").max(20_000),
});
export type RecordPanelInput = z.output<typeof recordPanelSchema>;

export const concludeAssessmentSchema = z.strictObject({ callId: id, category });
export type ConcludeAssessmentInput = z.output<typeof concludeAssessmentSchema>;
