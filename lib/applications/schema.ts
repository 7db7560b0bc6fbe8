import { z } from "zod";

const id = z.uuid("页面已过期，请刷新后重试");

export const startApplicationSchema = z.strictObject({ callId: id, category: z.enum(["comprehensive", "openService", "globalRnd"], "请选择类别") });
export type StartApplicationInput = z.output<typeof startApplicationSchema>;

/** The data itself is checked against its section's own shape (form/section-schema.ts). */
export const saveSectionSchema = z.strictObject({
  applicationId: id,
  sectionKey: z.string().min(1).max(60),
  /** The version the editor started from; 0 when the section had not been saved yet. */
  version: z.number().int().min(0),
  data: z.record(z.string().max(60), z.unknown()),
});
export type SaveSectionInput = z.output<typeof saveSectionSchema>;

export const applicationIdSchema = z.strictObject({ applicationId: id });
export type ApplicationIdInput = z.output<typeof applicationIdSchema>;

export const reasonField = z.string().trim().min(5, "请写明理由（不少于 5 个字）").max(2000, "理由不能超过 2000 字");

export const retractSchema = z.strictObject({ applicationId: id, reason: reasonField });
export type RetractInput = z.output<typeof retractSchema>;
