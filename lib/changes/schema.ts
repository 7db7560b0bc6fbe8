import { z } from "zod";
import { caseIdSchema, caseReason } from "@/lib/cases/schema";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { changeKindNames } from "./content";

export const changeNatures = ["occurred", "intended"] as const;
export const changeNatureLabels: Record<(typeof changeNatures)[number], string> = { occurred: "已发生", intended: "拟变更，批准后实施" };

const nature = z.enum(changeNatures, "请选择事项的性质");
/** Empty where the change is only intended. */
const occurredOn = z.union([z.literal(""), z.string().refine(isPlainDate, "请填写日期，例如 2026-07-10").transform((text) => text as PlainDate)]);

export const startChangeSchema = z.strictObject({
  baseId: z.uuid("页面已过期，请刷新后重试"),
  kind: z.enum(changeKindNames, "请选择变更事项"),
  nature,
  occurredOn,
});
export type StartChangeInput = z.output<typeof startChangeSchema>;

export const restateOccurrenceSchema = caseIdSchema.extend({ nature, occurredOn, reason: caseReason });
export type RestateOccurrenceInput = z.output<typeof restateOccurrenceSchema>;
