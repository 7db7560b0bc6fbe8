"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useForm } from "react-hook-form";
import { FileField } from "@/components/form/file-field";
import { FormFrame } from "@/components/form/form-frame";
import type { StoredFile, Upload } from "@/components/form/upload-file";
import { Banner } from "@/components/ui/banner";
import { SectionHeading } from "@/components/ui/section-heading";
import { ClauseLink } from "@/components/law/clause-link";
import type { ActionResult } from "@/lib/accounts/action-result";
import type { FileType, Slot } from "@/lib/forms/field";
import { isShown } from "@/lib/forms/section-state";
import { slotPrefix } from "./go-to-path";
import type { SectionValues } from "./section-values";

type SlotFiles = Record<string, StoredFile[]>;

export type RemoveFile = (fileId: string) => Promise<ActionResult<null>>;

const endings: Record<FileType, readonly string[]> = { pdf: [".pdf"], docx: [".docx"], xlsx: [".xlsx"], jpg: [".jpg", ".jpeg"], png: [".png"] };

/** The attachments of a section, each in its place. They are kept at once, apart from what is typed. */
export function AttachmentSlots({ slots, values, files, upload, remove }: { slots: readonly Slot[]; values: SectionValues; files: SlotFiles; upload: (slot: string) => Upload; remove: RemoveFile }) {
  const form = useForm<SlotFiles>({ defaultValues: files });
  const [refusal, setRefusal] = useState<string>();
  const removeFile = useEffectEvent(async (slot: string, file: StoredFile) => {
    const result = await remove(file.id);
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
              upload={upload(slot.key)}
              fileHref={(file) => `/api/files/${file.id}`}
            />
          </div>
        ))}
      </FormFrame>
    </>
  );
}
