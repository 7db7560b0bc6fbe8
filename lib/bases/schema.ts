import { z } from "zod";

export const plaqueStates = ["takenDown", "neverMade"] as const;
export const plaqueStateLabels: Record<(typeof plaqueStates)[number], string> = { takenDown: "已摘除", neverMade: "没有制作标牌" };

export const plaqueDownSchema = z.strictObject({
  baseId: z.uuid("页面已过期，请刷新后重试"),
  plaque: z.enum(plaqueStates, "请选择标牌情况"),
  note: z.string().trim().min(5, "请说明摘除的时间和处置（不少于 5 个字）").max(500, "不能超过 500 字"),
});
export type PlaqueDownInput = z.output<typeof plaqueDownSchema>;
