import { z } from "zod";
import { ledgerKinds } from "@/lib/forms/field";

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

/** By section; each is checked against its own shape when it is saved. */
export const fillEmptyFieldsSchema = z.strictObject({
  applicationId: id,
  sections: z.record(z.string().max(60), z.record(z.string().max(60), z.unknown())),
});
export type FillEmptyFieldsInput = z.output<typeof fillEmptyFieldsSchema>;

export const applicationIdSchema = z.strictObject({ applicationId: id });
export type ApplicationIdInput = z.output<typeof applicationIdSchema>;

export const reasonField = z.string().trim().min(5, "请写明理由（不少于 5 个字）").max(2000, "理由不能超过 2000 字");

export const retractSchema = z.strictObject({ applicationId: id, reason: reasonField });
export type RetractInput = z.output<typeof retractSchema>;

/** What comes with an upload besides its bytes: where it belongs, and what the browser says it sends. */
export const attachFileSchema = z.strictObject({
  applicationId: id,
  slot: z.string().min(1).max(60),
  name: z.string().min(1, "请选择文件").max(400, "文件名过长"),
  size: z.coerce.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-fA-F]{64}$/, "校验值的格式不正确").nullable(),
});
export type AttachFileInput = z.output<typeof attachFileSchema>;

export const removeAttachmentSchema = z.strictObject({ applicationId: id, fileId: id });
export type RemoveAttachmentInput = z.output<typeof removeAttachmentSchema>;

const correctionResponse = z.string().max(4000, "答复不能超过 4000 字");
export const respondToCorrectionSchema = z.strictObject({ applicationId: id, itemId: id, response: correctionResponse, before: correctionResponse });
export type RespondToCorrectionInput = z.output<typeof respondToCorrectionSchema>;

/** The values are checked against the ledger's own columns (ledger/ledger-columns.ts). */
export const saveLedgerEntrySchema = z.strictObject({
  kind: z.enum(ledgerKinds),
  /** Absent: a new entry. */
  entryId: id.nullable(),
  values: z.record(z.string().max(60), z.unknown()),
});
export type SaveLedgerEntryInput = z.output<typeof saveLedgerEntrySchema>;

export const deleteLedgerEntrySchema = z.strictObject({ entryId: id });
export type DeleteLedgerEntryInput = z.output<typeof deleteLedgerEntrySchema>;

/** `sha256` is the digest of what the signer was shown: what is frozen is what was read. */
export const submitSchema = z.strictObject({
  applicationId: id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "页面已过期，请刷新后重试"),
  confirmed: z.literal(true, "请确认承诺内容后再签发"),
});
export type SubmitInput = z.output<typeof submitSchema>;

/** Rule → explanation or objection, saved as typed. */
export const saveExplanationsSchema = z.strictObject({
  applicationId: id,
  /** The version the editor started from; 0 when nothing had been saved yet. */
  version: z.number().int().min(0),
  explanations: z.record(z.string().max(80), z.string().max(4000, "每项说明不能超过 4000 字")),
});
export type SaveExplanationsInput = z.output<typeof saveExplanationsSchema>;

export const stateOpinionSchema = z.strictObject({ applicationId: id, text: z.string().trim().min(10, "请写明陈述意见（不少于 10 个字）").max(4000, "陈述意见不能超过 4000 字") });
export type StateOpinionInput = z.output<typeof stateOpinionSchema>;
