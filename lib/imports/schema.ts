import { z } from "zod";
import { importLimits } from "./columns";

export const uploadedTableSchema = z.strictObject({
  name: z.string().max(300).transform((name) => name.normalize("NFC").replace(/[\p{Cc}\p{Cf}]/gu, "").split(/[\\/]/).at(-1)!.trim()).pipe(z.string().regex(/.\.xlsx$/i, "只接受 .xlsx 文件").max(150, "文件名过长")),
  size: z.coerce.number().int().min(1, "这是空文件").max(importLimits.bytes, "文件超过 5 MB，请拆分后分次导入。"),
  /** Hex; null where the browser could not compute it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/i).nullable(),
});
export type UploadedTable = z.output<typeof uploadedTableSchema>;

export const acceptImportSchema = z.strictObject({ importId: z.uuid("页面已过期，请刷新后重试") });
export type AcceptImportInput = z.output<typeof acceptImportSchema>;
