import { z } from "zod";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";

const baseId = z.uuid("页面已过期，请刷新后重试");
const text = (message: string, maximum: number) => z.string().trim().min(1, message).max(maximum, `不能超过 ${maximum} 字`);

export const startTransferSchema = z.strictObject({ baseId });
export type StartTransferInput = z.output<typeof startTransferSchema>;

/** What the ministry recognised, as an officer registers it or the host reports it. */
export const nationalRecognitionSchema = z.strictObject({
  nationalName: text("请填写部级基地名称", 200),
  nationalKind: z.enum(["innovationPark", "jointCentre", "transferCentre", "demonstration", "other"], "请选择部级基地类型"),
  documentNumber: text("请填写认定文件文号", 80),
  documentOn: z
    .string()
    .refine(isPlainDate, "请填写认定文件日期，例如 2027-03-01")
    .transform((day) => day as PlainDate),
  channel: text("请填写推荐渠道", 120),
});
export type NationalRecognition = z.output<typeof nationalRecognitionSchema>;

export const registerTransferSchema = nationalRecognitionSchema.extend({ baseId });
export type RegisterTransferInput = z.output<typeof registerTransferSchema>;

