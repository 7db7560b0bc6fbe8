"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useForm } from "react-hook-form";
import { FileField } from "@/components/form/file-field";
import { FormFrame } from "@/components/form/form-frame";
import { putFile, type StoredFile, type Upload } from "@/components/form/upload-file";
import { Banner } from "@/components/ui/banner";
import { SectionHeading } from "@/components/ui/section-heading";
import { ClauseLink } from "@/components/law/clause-link";
import type { ActionResult } from "@/lib/accounts/action-result";
import type { FileType, Slot } from "@/lib/applications/form/field";
import { isShown } from "@/lib/applications/form/section-state";
import { slotPrefix } from "./go-to-path";
import type { SectionValues } from "./section-values";

type SlotFiles = Record<string, StoredFile[]>;

export type RemoveAttachment = (input: { applicationId: string; fileId: string }) => Promise<ActionResult<null>>;

const endings: Record<FileType, readonly string[]> = { pdf: [".pdf"], docx: [".docx"], xlsx: [".xlsx"], jpg: [".jpg", ".jpeg"], png: [".png"] };

/** Sends one file to a place of the declaration; the server's refusal is a sentence to be shown as it is. */
function uploadTo(applicationId: string, slot: string): Upload {
  return async (file, { onProgress, signal, sha256 }) => {
    const address = new URLSearchParams({ applicationId, slot, name: file.name });
    const headers: Record<string, string> = { "x-file-size": String(file.size), ...(sha256 ? { "x-file-sha256": sha256 } : {}) };
    const { status, body } = await putFile(`/api/files?${address}`, file, { onProgress, signal, headers });
    const answer = readAnswer(body);
    if (status === 200 && answer.fileId) return { ok: true, id: answer.fileId };
    return { ok: false, reason: answer.message ?? "没有上传成功，请稍后再试" };
  };
}

function readAnswer(body: string): { fileId?: string; message?: string } {
  try {
    return JSON.parse(body) as { fileId?: string; message?: string };
  } catch {
    return {}; // a proxy's page, not ours
  }
}

/** The attachments of a section, each in its place. They are kept at once, apart from what is typed. */
export function AttachmentSlots({ applicationId, slots, values, files, remove }: { applicationId: string; slots: readonly Slot[]; values: SectionValues; files: SlotFiles; remove: RemoveAttachment }) {
  const form = useForm<SlotFiles>({ defaultValues: files });
  const [refusal, setRefusal] = useState<string>();
  const removeFile = useEffectEvent(async (slot: string, file: StoredFile) => {
    const result = await remove({ applicationId, fileId: file.id });
    if (result.ok) return setRefusal(undefined);
    // It is still there: show it again.
    form.setValue(slot, [...(form.getValues(slot) ?? []), file]);
    setRefusal(`“${file.name}”没有移除：${result.error.message}`);
  });

  const { subscribe } = form;
  useEffect(() => {
    let before = structuredClone(files);
    return subscribe({
      formState: { values: true },
      callback: ({ values: now }) => {
        for (const [slot, list] of Object.entries(before)) {
          for (const file of list) if (!now[slot]?.some((one) => one.id === file.id)) void removeFile(slot, file);
        }
        before = structuredClone(now);
      },
    });
  }, [subscribe, files]);

  const shown = slots.filter((slot) => isShown(slot.showWhen, values));
  if (shown.length === 0) return null;
  return (
    <>
      <SectionHeading>附件</SectionHeading>
      {refusal && (
        <Banner tone="danger" live>
          <p>{refusal}</p>
        </Banner>
      )}
      <FormFrame form={form} idPrefix={slotPrefix} onSubmit={async () => {}}>
        {shown.map((slot) => (
          <div key={slot.key} id={`frame-${slot.key}`} tabIndex={-1}>
            <FileField
              name={slot.key}
              label={slot.label}
              {...(slot.required ? { required: true } : {})}
              {...(slot.hint ? { hint: slot.hint } : {})}
              {...(slot.clause ? { clause: <ClauseLink clause={slot.clause} /> } : {})}
              rules={{ extensions: slot.types.flatMap((type) => endings[type]), maximumBytes: slot.maxMegabytes * 1024 * 1024, maximumFiles: slot.maxFiles }}
              upload={uploadTo(applicationId, slot.key)}
              fileHref={(file) => `/api/files/${file.id}`}
            />
          </div>
        ))}
      </FormFrame>
    </>
  );
}
