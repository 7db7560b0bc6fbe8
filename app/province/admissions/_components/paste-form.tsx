"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { carrierColumns } from "@/lib/admissions/parse-carriers";
import { pasteCarriersSchema } from "@/lib/admissions/schema";
import { paste } from "../actions";

/** A whole list at once: all rows or none. */
export function PasteForm() {
  return (
    <ActionForm schema={pasteCarriersSchema} action={paste} defaultValues={{ listTitle: "", text: "" }} then="/province/admissions?stage=listed" idPrefix="paste">
      <TextField name="listTitle" label="名单名称" hint="例如：2026年第一批拟纳入名单。" required width="medium" />
      <TextAreaField name="text" label="从表格粘贴" hint={`依次为：${carrierColumns.join("、")}。每行一家，最多 200 行；有一行不对，全部不列入。`} required rows={8} />
      <div className="button-row">
        <FormSubmit>列入名单</FormSubmit>
      </div>
    </ActionForm>
  );
}
