import { z } from "zod";

/** What officials put down in a subsidy (`BaseCase.content`); amounts in 万元 as decimal text. */
export const subsidyContentSchema = z.object({
  evaluationCaseId: z.string(),
  roundTitle: z.string(),
  amount: z.string(),
  documentNumber: z.string(),
  grantedOn: z.string(),
  settlement: z.object({ spent: z.string(), balance: z.string(), opinion: z.string(), byName: z.string(), at: z.string() }).nullable().default(null),
});
export type SubsidyContent = z.output<typeof subsidyContentSchema>;

/** @throws ZodError for content that this module did not write */
export function readSubsidy(content: unknown): SubsidyContent {
  return subsidyContentSchema.parse(content);
}
