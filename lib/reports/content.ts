import { z } from "zod";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";

const day = z
  .string()
  .refine(isPlainDate)
  .transform((text) => text as PlainDate);

/** What is kept of an annual report beside what the host writes in its sections. */
export const annualReportContentSchema = z.object({
  /** Not due by 第十五条 (less than a year since recognition); it is never late. */
  voluntary: z.boolean().default(false),
  /** 组织推荐部门的意见; a later one does not replace an earlier one. */
  opinions: z.array(z.object({ text: z.string(), byName: z.string(), on: day })).default([]),
  /** What was taken over into empty fields, and from where. */
  prefills: z.array(z.object({ sources: z.array(z.string()), sections: z.array(z.string()), byName: z.string(), on: day })).default([]),
});
export type AnnualReportContent = z.output<typeof annualReportContentSchema>;

/** @throws ZodError for content that no verb of this process wrote */
export function annualReportContent(raw: unknown): AnnualReportContent {
  return annualReportContentSchema.parse(raw);
}
