import { z } from "zod";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { caseIdSchema, caseOpinion, caseReason } from "./schema";

/** What an office may propose and decide on a host's application that stands before it. */
export const officeProposals = ["agree", "decline"] as const;
export type OfficeProposal = (typeof officeProposals)[number];
export const officeProposalLabels: Record<OfficeProposal, string> = { agree: "同意", decline: "不同意" };

/** 经办人提出意见. */
export const giveOpinionSchema = caseIdSchema.extend({ proposal: z.enum(officeProposals, "请选择意见"), opinion: caseOpinion });
export type GiveOpinionInput = z.output<typeof giveOpinionSchema>;

/** 审核人、负责人决定; the note is needed only where the decision departs from what the handler proposed. */
export const decideSchema = caseIdSchema.extend({ note: z.string().trim().max(4000, "不能超过 4000 字") });
export type DecideInput = z.output<typeof decideSchema>;

/** 退回补充, with the day by which the host answers. */
export const returnCaseSchema = caseIdSchema.extend({
  reason: caseReason,
  dueOn: z
    .string()
    .refine(isPlainDate, "请填写补充期限，例如 2026-09-30")
    .transform((text) => text as PlainDate),
});
export type ReturnCaseInput = z.output<typeof returnCaseSchema>;

/** 撤回; a draft that nobody else has seen may be given up without a word. */
export const retractCaseSchema = caseIdSchema.extend({ reason: z.string().trim().max(2000, "不能超过 2000 字") });
export type RetractCaseInput = z.output<typeof retractCaseSchema>;
