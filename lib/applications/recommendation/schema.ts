import { z } from "zod";
import { reasonField } from "../schema";

const id = z.uuid("页面已过期，请刷新后重试");

/** A radio that nobody touched is "" or null in a form. */
const choice = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .enum([...values, ""])
    .nullable()
    .transform((value) => (value === "" || value === null ? null : (value as T)));

/** As written so far: anything may still be missing. */
export const saveRecommendationSchema = z.strictObject({
  applicationId: id,
  /** The version the handler started from; 0 when nothing had been saved. */
  version: z.number().int().min(0),
  checks: z
    .array(z.strictObject({ key: z.string().min(1).max(60), answer: choice(["confirmed", "problem"]), note: z.string().max(500, "不能超过 500 字") }))
    .max(40),
  proposal: choice(["recommend", "decline"]),
  opinion: z.string().max(3000, "不能超过 3000 字"),
  supportCommitment: z.string().max(3000, "不能超过 3000 字"),
  declineReason: z.string().max(2000, "不能超过 2000 字"),
});
export type SaveRecommendationInput = z.output<typeof saveRecommendationSchema>;

export const assignHandlerSchema = z.strictObject({ applicationId: id, handlerId: z.uuid("请选择经办人") });
export type AssignHandlerInput = z.output<typeof assignHandlerSchema>;

export const sendBackSchema = z.strictObject({ applicationId: id, reason: reasonField });
export type SendBackInput = z.output<typeof sendBackSchema>;

export const recommendSchema = z.strictObject({
  applicationId: id,
  /** 推荐函文号, given by the office; may be registered later with the letter. */
  letterNumber: z.string().trim().max(60, "文号不能超过 60 字"),
});
export type RecommendInput = z.output<typeof recommendSchema>;

export const registerLetterSchema = z.strictObject({ applicationId: id, letterNumber: z.string().trim().min(4, "请填写推荐函文号").max(60, "文号不能超过 60 字") });
export type RegisterLetterInput = z.output<typeof registerLetterSchema>;

export const declineSchema = z.strictObject({ applicationId: id, reason: reasonField });
export type DeclineInput = z.output<typeof declineSchema>;

export const recommendBatchSchema = z.strictObject({
  applicationIds: z.array(id).min(1, "请至少选择一件申报").max(100, "一次最多 100 件"),
  letterNumber: z.string().trim().max(60, "文号不能超过 60 字"),
});
export type RecommendBatchInput = z.output<typeof recommendBatchSchema>;

export const rankSchema = z.strictObject({
  callId: id,
  /** In the order of priority. */
  applicationIds: z.array(id).min(1).max(500),
});
export type RankInput = z.output<typeof rankSchema>;
