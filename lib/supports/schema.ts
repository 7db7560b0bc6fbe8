import { z } from "zod";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { supportKindLabels, type SupportKind } from "./support-kinds";

const id = z.uuid("页面已过期，请刷新后重试");
const support = {
  kind: z.enum(Object.keys(supportKindLabels) as [SupportKind, ...SupportKind[]], "请选择类型"),
  title: z.string().trim().min(2, "请填写名称").max(100, "名称不能超过 100 字"),
  description: z.string().trim().max(2000, "说明不能超过 2000 字"),
  /** 万元; "" when it is no money. */
  amount: z.string().trim().regex(/^(\d{1,12}(\.\d{1,2})?)?$/, "请填写金额（万元），最多两位小数，或者留空"),
  givenOn: z.string().refine(isPlainDate, "请填写日期，例如 2027-06-30").transform((text) => text as PlainDate),
  documentNumber: z.string().trim().max(60, "文号不能超过 60 字"),
};

interface Kinded {
  kind: SupportKind;
  amount: string;
  documentNumber: string;
}
const hasAmount = ({ kind, amount }: Kinded) => kind !== "funding" || amount !== "";
const amountMissing = { path: ["amount"], message: "经费请填写金额" };
/** 第二十条: tasks and projects are set up by a document, forums are held “按规定”, that is with an approval. */
const hasApproval = ({ kind, documentNumber }: Kinded) => (kind !== "task" && kind !== "forum") || documentNumber !== "";
const approvalMissing = { path: ["documentNumber"], message: "请填写立项或批准文件的文号（第二十条）" };

export const recordSupportSchema = z.strictObject({ baseId: id, ...support }).refine(hasAmount, amountMissing).refine(hasApproval, approvalMissing);
export type RecordSupportInput = z.output<typeof recordSupportSchema>;

export const correctSupportSchema = z
  .strictObject({ recordId: id, reason: z.string().trim().min(5, "请写明更正理由（不少于 5 个字）").max(500), ...support })
  .refine(hasAmount, amountMissing)
  .refine(hasApproval, approvalMissing);
export type CorrectSupportInput = z.output<typeof correctSupportSchema>;
