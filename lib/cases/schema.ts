import { z } from "zod";

const id = z.uuid("页面已过期，请刷新后重试");

/** Shapes that every 办理事项 of a base shares; a process adds its own in its schema.ts. */
export const caseIdSchema = z.strictObject({ caseId: id });
export type CaseIdInput = z.output<typeof caseIdSchema>;

export const caseReason = z.string().trim().min(5, "请写明理由（不少于 5 个字）").max(2000, "理由不能超过 2000 字");
export const caseOpinion = z.string().trim().min(10, "请写明意见（不少于 10 个字）").max(4000, "意见不能超过 4000 字");

export const caseReasonSchema = z.strictObject({ caseId: id, reason: caseReason });
export type CaseReasonInput = z.output<typeof caseReasonSchema>;

/** The data itself is checked against its section's own shape (lib/forms/section-schema.ts). */
export const saveCaseSectionSchema = z.strictObject({
  caseId: id,
  sectionKey: z.string().min(1).max(60),
  /** The version the editor started from; 0 when the section had not been saved yet. */
  version: z.number().int().min(0),
  data: z.record(z.string().max(60), z.unknown()),
});
export type SaveCaseSectionInput = z.output<typeof saveCaseSectionSchema>;

export const attachCaseFileSchema = z.strictObject({
  caseId: id,
  slot: z.string().min(1).max(60),
  name: z.string().min(1, "请选择文件").max(400, "文件名过长"),
  size: z.coerce.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-fA-F]{64}$/, "校验值的格式不正确").nullable(),
});
export type AttachCaseFileInput = z.output<typeof attachCaseFileSchema>;

export const removeCaseFileSchema = z.strictObject({ caseId: id, fileId: id });
export type RemoveCaseFileInput = z.output<typeof removeCaseFileSchema>;

/** `sha256` is the digest of what the signer was shown: what is frozen is what was read. */
export const fileCaseSchema = z.strictObject({
  caseId: id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "页面已过期，请刷新后重试"),
  confirmed: z.literal(true, "请确认承诺内容后再签发"),
  /** Rule → explanation, where a finding asks for one. */
  explanations: z.record(z.string().max(80), z.string().trim().max(4000, "每项说明不能超过 4000 字")).default({}),
});
export type FileCaseInput = z.output<typeof fileCaseSchema>;
