import { z } from "zod";

const signed = { byName: z.string(), at: z.string() };

/** One measure of the plan (第十八条 “明确优化提升方案”). */
export const measureSchema = z.strictObject({
  measure: z.string().trim().min(5, "请填写措施（不少于 5 个字）").max(500, "措施不能超过 500 字"),
  responsible: z.string().trim().min(2, "请填写责任人").max(100),
  /** YYYY-MM-DD, or "" where the measure has no day of its own. */
  by: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, "日期请写成 2027-06-30，或者留空"),
});
export type Measure = z.output<typeof measureSchema>;

/** What officials put down in a rectification (`BaseCase.content`); the host writes its progress in the form. */
export const rectificationContentSchema = z.object({
  evaluationCaseId: z.string(),
  orderedOn: z.string(),
  /** The day now in force; every earlier one is in `extensions`. */
  dueOn: z.string(),
  demands: z.string(),
  plan: z.object({ plan: z.string(), support: z.string(), measures: z.array(measureSchema), ...signed }).nullable().default(null),
  extensions: z.array(z.object({ from: z.string(), to: z.string(), reason: z.string(), ...signed })).default([]),
  conclusions: z.array(z.object({ accepted: z.boolean(), opinion: z.string(), ...signed })).default([]),
});
export type RectificationContent = z.output<typeof rectificationContentSchema>;

/** @throws ZodError for content that this module did not write */
export function readRectification(content: unknown): RectificationContent {
  return rectificationContentSchema.parse(content);
}
