"use client";

import { useRouter } from "next/navigation";
import { FormFrame } from "@/components/form/form-frame";
import { FileField } from "@/components/form/file-field";
import { putFile, type Upload } from "@/components/form/upload-file";
import { useZodForm } from "@/components/form/use-zod-form";
import { z } from "zod";

const schema = z.object({ table: z.array(z.object({ id: z.string(), name: z.string(), size: z.number(), sha256: z.string().nullable() })) });

const rules = { extensions: [".xlsx"], maximumBytes: 5 * 1024 * 1024 } as const;

/** Sends the table; when it has been read, its report opens. */
export function ImportUpload() {
  const router = useRouter();
  const form = useZodForm(schema, { defaultValues: { table: [] } });

  const upload: Upload = async (file, { onProgress, signal, sha256 }) => {
    const answer = await putFile(`/api/imports?name=${encodeURIComponent(file.name)}`, file, {
      onProgress,
      signal,
      headers: { "x-file-size": String(file.size), ...(sha256 ? { "x-file-sha256": sha256 } : {}) },
    });
    const body = readAnswer(answer.body);
    if (answer.status !== 200 || !body.id) return { ok: false, reason: body.message ?? "没有读取成功，请稍后再试" };
    router.push(`/province/imports/${body.id}`);
    return { ok: true, id: body.id };
  };

  return (
    <FormFrame form={form} onSubmit={async () => undefined}>
      <FileField name="table" label="填好的表格" hint="上传后逐行校验，出具报告；在您确认之前不会导入任何内容。" rules={rules} upload={upload} required />
    </FormFrame>
  );
}

function readAnswer(text: string): { id?: string; message?: string } {
  try {
    return JSON.parse(text) as { id?: string; message?: string };
  } catch {
    return {};
  }
}
