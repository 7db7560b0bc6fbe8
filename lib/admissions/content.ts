import { z } from "zod";
import type { Finding } from "@/lib/regulation/finding";
import { conditionAnswers } from "./schema";

/** One condition: what the rule says of the facts known, and what the officer found on the papers. */
export const conditionLineSchema = z.object({
  rule: z.string(),
  finding: z.custom<Finding>((value) => typeof value === "object" && value !== null),
  answer: z.enum(conditionAnswers),
  note: z.string(),
});
export type ConditionLine = z.output<typeof conditionLineSchema>;
export const conditionLinesSchema = z.array(conditionLineSchema);

/** 集体决策 on record before a leader admits. */
export const admissionDecisionSchema = z.object({
  meetingKind: z.string(),
  metOn: z.string(),
  minutesNumber: z.string(),
  summary: z.string(),
  noAssessmentReason: z.string(),
  recordedByName: z.string(),
});
export type AdmissionDecision = z.output<typeof admissionDecisionSchema>;

export const researchYearsSchema = z.array(z.object({ year: z.number(), rd: z.string(), revenue: z.string() }));
