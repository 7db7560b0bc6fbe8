import { z } from "zod";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";

const id = z.uuid("页面已过期，请刷新后重试");
const day = z
  .string()
  .refine(isPlainDate, "请填写日期，例如 2026-07-10")
  .transform((text) => text as PlainDate);

/** 第十三条（三）: the five systems and the provision for 科技安全. */
export const inspectedMatters = {
  intellectualProperty: "知识产权制度",
  crossBorderData: "数据跨境制度",
  humanGeneticResources: "人类遗传资源制度",
  researchEthics: "科研伦理制度",
  confidentiality: "保密制度",
  technologySecurity: "科技安全预警监测和评估应对",
} as const;
export type InspectedMatter = keyof typeof inspectedMatters;

export const recordInspectionSchema = z
  .strictObject({
    baseId: id,
    checkedOn: day,
    matters: z.array(z.enum(Object.keys(inspectedMatters) as [InspectedMatter, ...InspectedMatter[]])).min(1, "请选择检查的内容"),
    /** none: nothing to be done · problems: findings with a day */
    result: z.enum(["none", "problems"], "请选择检查结果"),
    findings: z.string().trim().min(10, "请写明检查情况（不少于 10 个字）").max(4000, "检查情况不能超过 4000 字"),
    dueOn: z.union([z.literal(""), day]),
  })
  .refine(({ result, dueOn }) => result === "none" || dueOn !== "", { path: ["dueOn"], message: "有问题的，请填写落实期限" });
export type RecordInspectionInput = z.output<typeof recordInspectionSchema>;

/** What officials put down of a check. */
export const inspectionContentSchema = z.object({ checkedOn: day, matters: recordInspectionSchema.shape.matters, findings: z.string(), byName: z.string() });
export type InspectionContent = z.output<typeof inspectionContentSchema>;
