import { z } from "zod";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";

const id = z.uuid("页面已过期，请刷新后重试");
const version = z.number().int().min(1);
const day = z
  .string()
  .refine(isPlainDate, "请填写日期，例如 2026-07-10")
  .transform((text) => text as PlainDate);

export const draftProposedListSchema = z.strictObject({ callId: id, title: z.string().trim().min(4, "请填写名单标题").max(200) });
export type DraftProposedListInput = z.output<typeof draftProposedListSchema>;

export const entryOutcomes = ["recognize", "decline"] as const;
export type EntryOutcome = (typeof entryOutcomes)[number];
export const entryOutcomeLabels: Record<EntryOutcome, string> = { recognize: "拟认定", decline: "拟不认定" };

export const editProposedListSchema = z.strictObject({
  listId: id,
  version,
  entries: z
    .array(
      z.strictObject({
        applicationId: id,
        outcome: z.enum(entryOutcomes, "请选择"),
        departureReason: z.string().trim().max(2000, "不能超过 2000 字"),
      }),
    )
    .min(1)
    .max(2000),
});
export type EditProposedListInput = z.output<typeof editProposedListSchema>;

export const listIdSchema = z.strictObject({ listId: id, version });
export type ListIdInput = z.output<typeof listIdSchema>;

export const settleHeldEntrySchema = z.strictObject({
  listId: id,
  applicationId: id,
  outcome: z.enum(entryOutcomes, "请选择"),
  reason: z.string().trim().min(5, "请写明理由（不少于 5 个字）").max(2000, "不能超过 2000 字"),
});
export type SettleHeldEntryInput = z.output<typeof settleHeldEntrySchema>;

export const meetingKinds = ["厅长办公会", "厅党组会", "处务会"] as const;

export const recordDecisionSchema = z.strictObject({
  listId: id,
  version,
  meetingKind: z.enum(meetingKinds, "请选择会议类型"),
  metOn: day,
  minutesNumber: z.string().trim().min(1, "请填写会议纪要编号").max(80),
  summary: z.string().trim().min(10, "请填写决策意见（不少于 10 个字）").max(5000),
});
export type RecordDecisionInput = z.output<typeof recordDecisionSchema>;

export const releaseSchema = z.strictObject({
  listId: id,
  version,
  number: z
    .string()
    .trim()
    .regex(/^[\p{Script=Han}]{2,20}〔20\d{2}〕\d{1,4}号$/u, "文号的格式如“浙科发外〔2026〕88号”，年份用六角括号"),
  title: z.string().trim().min(6, "请填写文件标题").max(200),
  issuedOn: day,
});
export type ReleaseInput = z.output<typeof releaseSchema>;
