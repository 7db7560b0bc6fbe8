import { z } from "zod";
import { isClauseId } from "@/lib/regulation/clause";

const id = z.uuid("页面已过期，请刷新后重试");

export const correctionItemSchema = z.strictObject({
  sectionKey: z.string().min(1, "请选择部分").max(60),
  /** A field of the section, or `slot:key`; empty for the section as a whole. */
  fieldKey: z.string().max(80),
  clause: z.string().refine((text) => text === "" || isClauseId(text), "请选择条款"),
  request: z.string().trim().min(5, "请写明要补正什么（不少于 5 个字）").max(1000, "不能超过 1000 字"),
});
export type CorrectionItemInput = z.output<typeof correctionItemSchema>;

export const returnForCorrectionSchema = z.strictObject({
  applicationId: id,
  items: z.array(correctionItemSchema).min(1, "请至少写一项补正要求").max(60, "一次最多 60 项"),
});
export type ReturnForCorrectionInput = z.output<typeof returnForCorrectionSchema>;
