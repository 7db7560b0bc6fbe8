"use client";

import { RadioGroupField } from "@/components/form/choice-fields";
import { TextAreaField } from "@/components/form/text-area-field";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { concludeObjectionSchema, objectionConclusionLabels } from "@/lib/objections/schema";
import { concludeObjectionAction } from "../actions";

const conclusions = Object.entries(objectionConclusionLabels).map(([value, label]) => ({ value, label }));

export function ConcludeForm({ objectionId, version }: { objectionId: string; version: number }) {
  return (
    <ActionForm schema={concludeObjectionSchema} action={concludeObjectionAction} defaultValues={{ objectionId, version, resolution: "" }} idPrefix="conclude">
      <RadioGroupField name="conclusion" label="结论" required inline options={conclusions} hint="成立或部分成立的，由经办人对所涉申报另行提出处理建议。" />
      <TextAreaField name="resolution" label="核查情况和答复" required rows={8} limit={5000} hint="不写异议人身份。办结后请书面答复异议人。" />
      <div className="button-row">
        <FormSubmit>作出结论</FormSubmit>
      </div>
    </ActionForm>
  );
}
