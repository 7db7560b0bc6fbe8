"use client";

import { RadioGroupField } from "@/components/form/choice-fields";
import { TextAreaField } from "@/components/form/text-area-field";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { entryOutcomeLabels, settleHeldEntrySchema } from "@/lib/decisions/schema";
import { settleHeldEntryAction } from "../actions";

const outcomes = Object.entries(entryOutcomeLabels).map(([value, label]) => ({ value, label }));

export function SettleForm({ listId, applicationId }: { listId: string; applicationId: string }) {
  return (
    <ActionForm schema={settleHeldEntrySchema} action={settleHeldEntryAction} defaultValues={{ listId, applicationId, reason: "" }} idPrefix={`settle-${applicationId}`}>
      <RadioGroupField name="outcome" label="处理建议" required inline options={outcomes} />
      <TextAreaField name="reason" label="理由" required rows={3} limit={2000} hint="结合异议办理结论说明；处理后须另行登记决策记录、另行发文。" />
      <div className="button-row">
        <FormSubmit variant="secondary">提交决策</FormSubmit>
      </div>
    </ActionForm>
  );
}
