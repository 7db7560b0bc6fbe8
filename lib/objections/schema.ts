import { z } from "zod";

const id = z.uuid("页面已过期，请刷新后重试");
const reason = z.string().trim().min(5, "请写明理由（不少于 5 个字）").max(2000, "不能超过 2000 字");

export const objectorKindLabels = { person: "个人", organization: "单位" } as const;

/** “匿名不受理”: a real name and a way to be answered (domain.md §2.5). */
export const raiseObjectionSchema = z.strictObject({
  noticeId: id,
  applicationId: z.uuid("请选择对哪一项提出异议"),
  objectorKind: z.enum(["person", "organization"], "请选择以个人还是单位名义提出"),
  objectorName: z.string().trim().min(2, "请填写真实姓名或单位名称").max(100),
  objectorContact: z.string().trim().min(5, "请填写电话或邮箱，以便答复").max(100),
  content: z.string().trim().min(20, "请写明异议的事实和依据（不少于 20 个字）").max(5000, "不能超过 5000 字"),
});
export type RaiseObjectionInput = z.output<typeof raiseObjectionSchema>;

export const objectionReasonSchema = z.strictObject({ objectionId: id, version: z.number().int().min(1), reason });
export type ObjectionReasonInput = z.output<typeof objectionReasonSchema>;

export const objectionConclusionLabels = { upheld: "成立", partlyUpheld: "部分成立", notUpheld: "不成立" } as const;

export const concludeObjectionSchema = z.strictObject({
  objectionId: id,
  version: z.number().int().min(1),
  conclusion: z.enum(["upheld", "partlyUpheld", "notUpheld"], "请选择结论"),
  resolution: z.string().trim().min(20, "请写明核查情况和答复（不少于 20 个字）").max(5000, "不能超过 5000 字"),
});
export type ConcludeObjectionInput = z.output<typeof concludeObjectionSchema>;
