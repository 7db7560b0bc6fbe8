import { z } from "zod";

export const raiseHelpRequestSchema = z.strictObject({
  baseId: z.uuid("页面已过期，请刷新后重试"),
  title: z.string().trim().min(4, "请写明事项（不少于 4 个字）").max(60, "事项不能超过 60 字"),
  text: z.string().trim().min(10, "请写明情况（不少于 10 个字）").max(4000, "情况不能超过 4000 字"),
});
export type RaiseHelpRequestInput = z.output<typeof raiseHelpRequestSchema>;
