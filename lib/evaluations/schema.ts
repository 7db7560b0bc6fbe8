import { z } from "zod";
import { caseOpinion, caseReason } from "@/lib/cases/schema";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { supportFigureSchema } from "./content";
import { indicatorSetsSchema, roundScopeSchema } from "./round-content";

const id = z.uuid("页面已过期，请刷新后重试");
const version = z.number().int().min(1);
const day = z.string().refine(isPlainDate, "请填写日期，例如 2028-03-31").transform((text) => text as PlainDate);
const grade = z.enum(["excellent", "qualified", "unqualified"], "请选择等次");
const optionalReason = z.string().trim().max(2000, "理由不能超过 2000 字");

export const roundInputSchema = z
  .strictObject({
    title: z.string().trim().min(5, "请填写名称（不少于 5 个字）").max(80, "名称不能超过 80 字"),
    periodFrom: day,
    periodTo: day,
    submitBy: day,
    scope: roundScopeSchema,
    indicators: indicatorSetsSchema,
  })
  .refine(({ periodFrom, periodTo }) => periodFrom <= periodTo, { path: ["periodTo"], message: "评价期的止日不能早于起日" })
  .refine(({ periodTo, submitBy }) => periodTo <= submitBy, { path: ["submitBy"], message: "自评截止日不能早于评价期的止日" });
export type RoundInput = z.output<typeof roundInputSchema>;

export const draftRoundSchema = z.strictObject({ round: roundInputSchema });
export type DraftRoundInput = z.output<typeof draftRoundSchema>;
export const editRoundSchema = z.strictObject({ roundId: id, version, round: roundInputSchema });
export type EditRoundInput = z.output<typeof editRoundSchema>;
export const roundVersionSchema = z.strictObject({ roundId: id, version });
export type RoundVersionInput = z.output<typeof roundVersionSchema>;
export const withdrawRoundSchema = z.strictObject({ roundId: id, version, reason: caseReason });
export type WithdrawRoundInput = z.output<typeof withdrawRoundSchema>;
export const publishRoundSchema = z.strictObject({
  roundId: id,
  version,
  /** What the public is told. */
  title: z.string().trim().min(5, "请填写通知标题（不少于 5 个字）").max(120, "标题不能超过 120 字"),
  body: z.string().trim().min(10, "请填写通知正文（不少于 10 个字）").max(20_000, "正文不能超过 20000 字"),
});
export type PublishRoundInput = z.output<typeof publishRoundSchema>;

/** 第十三条（四）、第二十一条: the recommender's opinion, what it verified, and what it gave. */
export const handleEvaluationSchema = z.strictObject({
  caseId: id,
  version,
  opinion: caseOpinion,
  systems: z.string().trim().min(5, "请写明五项制度和科技安全机制的核实情况（不少于 5 个字）").max(2000, "不能超过 2000 字"),
  supports: z.array(supportFigureSchema).max(50, "最多 50 项"),
});
export type HandleEvaluationInput = z.output<typeof handleEvaluationSchema>;

export const returnEvaluationSchema = z.strictObject({ caseId: id, reason: caseReason, dueOn: day });
export type ReturnEvaluationInput = z.output<typeof returnEvaluationSchema>;

export const assignEvaluatorsSchema = z.strictObject({ caseId: id, expertIds: z.array(id).min(1, "请至少选择一位专家").max(31), dueOn: day });
export type AssignEvaluatorsInput = z.output<typeof assignEvaluatorsSchema>;

export const evaluatorReasonSchema = z.strictObject({ assignmentId: id, reason: caseReason });
export type EvaluatorReasonInput = z.output<typeof evaluatorReasonSchema>;

export const declareEvaluatorSchema = z.strictObject({ assignmentId: id, noConflict: z.literal(true, "请确认声明"), confidential: z.literal(true, "请确认保密承诺") });
export type DeclareEvaluatorInput = z.output<typeof declareEvaluatorSchema>;

const points = z.number("请打分").int("请填写整数").min(0, "不能低于 0 分").max(100, "不能高于 100 分");

/** Which keys there must be is said by the indicators frozen in the case. */
export const saveEvaluationScoresSchema = z.strictObject({ assignmentId: id, version, scores: z.record(z.string().max(4), points), opinion: z.string().max(3000, "不能超过 3000 字") });
export type SaveEvaluationScoresInput = z.output<typeof saveEvaluationScoresSchema>;

export const submitEvaluationScoresSchema = z.strictObject({
  assignmentId: id,
  version,
  scores: z.record(z.string().max(4), points),
  opinion: z.string().trim().min(10, "请写明评价意见（不少于 10 个字）").max(3000, "不能超过 3000 字"),
});
export type SubmitEvaluationScoresInput = z.output<typeof submitEvaluationScoresSchema>;

export const recordVisitSchema = z.strictObject({
  caseId: id,
  visitedOn: day,
  place: z.string().trim().min(2, "请填写地点").max(200),
  visitors: z.string().trim().min(2, "请填写考察人员").max(500),
  record: z.string().trim().min(10, "请填写考察记录（不少于 10 个字）").max(10_000),
});
export type RecordVisitInput = z.output<typeof recordVisitSchema>;

/** The reason is asked for where the grade is not the one suggested before. */
export const gradeSchema = z.strictObject({ caseId: id, grade, reason: optionalReason });
export type GradeInput = z.output<typeof gradeSchema>;

export const correctGradeSchema = z.strictObject({ caseId: id, grade, reason: caseReason });
export type CorrectGradeInput = z.output<typeof correctGradeSchema>;

export const benchmarkSchema = z.strictObject({ baseId: id, reason: caseReason, documentNumber: z.string().trim().max(60, "文号不能超过 60 字") });
export type BenchmarkInput = z.output<typeof benchmarkSchema>;
