import { z } from "zod";
import { caseReason } from "@/lib/cases/schema";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { groundElements, revocationGrounds, type GroundClause, type GroundElement } from "@/lib/regulation/revocation-grounds";

const id = z.uuid("页面已过期，请刷新后重试");
const day = z
  .string()
  .refine(isPlainDate, "请填写日期，例如 2026-07-10")
  .transform((text) => text as PlainDate);
const text = (what: string, minimum = 10) => z.string().trim().min(minimum, `请写明${what}（不少于 ${minimum} 个字）`).max(8000, `${what}不能超过 8000 字`);

export const registerLeadSchema = z.strictObject({
  baseId: id,
  ground: z.enum(Object.keys(revocationGrounds) as [GroundClause, ...GroundClause[]], "请选择情形"),
  /** "" where the ground is no conduct of a day. */
  occurredOn: z.union([z.literal(""), day]),
  source: z.enum(["record", "report", "inspection", "crossCheck", "other"], "请选择线索来源"),
  /** 第二十二条（四）: a non-secret summary only. */
  summary: text("线索内容"),
});
export type RegisterLeadInput = z.output<typeof registerLeadSchema>;

export const addEvidenceSchema = z.strictObject({ caseId: id, text: text("证据") });
export type AddEvidenceInput = z.output<typeof addEvidenceSchema>;

export const inquireSchema = z.strictObject({ caseId: id, question: text("问询内容") });
export type InquireInput = z.output<typeof inquireSchema>;

export const findElementsSchema = z.strictObject({
  caseId: id,
  elements: z
    .array(z.strictObject({ element: z.enum(Object.keys(groundElements) as [GroundElement, ...GroundElement[]]), found: z.enum(["yes", "no"], "请选择"), reason: text("认定的理由") }))
    .min(1, "请认定至少一项要件")
    .max(12),
});
export type FindElementsInput = z.output<typeof findElementsSchema>;

export const giveNoticeSchema = z.strictObject({ caseId: id, facts: text("拟作决定的事实", 20), reasons: text("理由和依据", 20) });
export type GiveNoticeInput = z.output<typeof giveNoticeSchema>;

export const closeDefenceSchema = z.strictObject({ caseId: id, summary: text("陈述申辩的要点"), answer: text("采纳情况和理由") });
export type CloseDefenceInput = z.output<typeof closeDefenceSchema>;

export const meetingKinds = ["厅长办公会", "厅党组会"] as const;

export const recordRevocationDecisionSchema = z.strictObject({
  caseId: id,
  meetingKind: z.enum(meetingKinds, "请选择会议类型"),
  metOn: day,
  minutesNumber: z.string().trim().min(1, "请填写会议纪要编号").max(80),
  summary: text("决策意见"),
});
export type RecordRevocationDecisionInput = z.output<typeof recordRevocationDecisionSchema>;

export const issueRevocationSchema = z.strictObject({
  caseId: id,
  number: z
    .string()
    .trim()
    .regex(/^[\p{Script=Han}]{2,20}〔20\d{2}〕\d{1,4}号$/u, "文号的格式如“浙科发外〔2026〕88号”，年份用六角括号"),
  issuedOn: day,
  scope: z.enum(["host", "field"], "请选择禁止申报的范围"),
});
export type IssueRevocationInput = z.output<typeof issueRevocationSchema>;

export const recordServiceSchema = z.strictObject({ caseId: id, servedOn: day, manner: z.string().trim().min(2, "请填写送达方式").max(200) });
export type RecordServiceInput = z.output<typeof recordServiceSchema>;

export const recordRemedySchema = z.strictObject({ caseId: id, kind: z.enum(["reconsideration", "litigation"], "请选择"), filedOn: day, outcome: text("情况", 2) });
export type RecordRemedyInput = z.output<typeof recordRemedySchema>;

export const correctRevocationSchema = z.strictObject({
  caseId: id,
  number: issueRevocationSchema.shape.number,
  decidedOn: day,
  reason: caseReason,
});
export type CorrectRevocationInput = z.output<typeof correctRevocationSchema>;
