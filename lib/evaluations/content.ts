import { z } from "zod";
import type { SuggestedGrade } from "./suggested-grade";
import { indicatorLineSchema } from "./round-content";
import type { IndicatorLine } from "./indicators";

const grade = z.enum(["excellent", "qualified", "unqualified"]);
const signed = { byName: z.string(), at: z.string() };

/** One figure or sentence taken from what the base already reported, shown beside its indicator. */
const reportedSchema = z.strictObject({ indicator: z.string(), text: z.string() });
export type ReportedFact = z.output<typeof reportedSchema>;

export const supportFigureSchema = z.strictObject({
  kind: z.enum(["funding", "policy", "service", "task", "forum"], "请选择类型"),
  title: z.string().trim().min(2, "请填写名称").max(100, "名称不能超过 100 字"),
  /** 万元 as decimal text; "" when it is no money. */
  amount: z.string().trim().regex(/^(\d{1,14}(\.\d{1,2})?)?$/, "请填写金额（万元），最多两位小数，或者留空"),
  evidence: z.string().trim().max(500, "佐证说明不能超过 500 字"),
});
export type SupportFigure = z.output<typeof supportFigureSchema>;

/**
 * What officials put down in an evaluation (`BaseCase.content`). `category`, `subsidised`, `indicators` and `reported` are
 * frozen when the round opens; everything else is added by the steps.
 */
export const evaluationContentSchema = z.object({
  category: z.enum(["comprehensive", "openService", "globalRnd"]),
  subsidised: z.boolean(),
  indicators: z.array(indicatorLineSchema).transform((lines) => lines as IndicatorLine[]),
  reported: z.array(reportedSchema),
  recommender: z
    .object({
      opinion: z.string(),
      systems: z.string(),
      supports: z.array(supportFigureSchema),
      /** Everybody who wrote on it: none of them forwards it (四眼). */
      handledByIds: z.array(z.string()),
      ...signed,
    })
    .nullable()
    .default(null),
  visits: z.array(z.object({ visitedOn: z.string(), place: z.string(), visitors: z.string(), record: z.string(), ...signed })).default([]),
  suggestion: z
    .object({
      grade,
      reason: z.string().nullable(),
      machine: z.custom<SuggestedGrade>(),
      ...signed,
    })
    .nullable()
    .default(null),
  decision: z.object({ grade, reason: z.string().nullable(), ...signed }).nullable().default(null),
  corrections: z.array(z.object({ from: grade, to: grade, reason: z.string(), ...signed })).default([]),
});
export type EvaluationContent = z.output<typeof evaluationContentSchema>;

/** @throws ZodError for content that this module did not write */
export function readEvaluation(content: unknown): EvaluationContent {
  return evaluationContentSchema.parse(content);
}
