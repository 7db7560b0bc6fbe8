import { z } from "zod";

export const startWorkPlanSchema = z.strictObject({
  baseId: z.uuid("页面已过期，请刷新后重试"),
  /** "" for the construction plan of the whole base. */
  year: z.union([z.literal(""), z.string().regex(/^20\d{2}$/, "请填写四位年份")]),
});
export type StartWorkPlanInput = z.output<typeof startWorkPlanSchema>;
