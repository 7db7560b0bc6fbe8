"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { ActionForm } from "@/components/workflow/action-form";
import { restateOccurrenceSchema } from "@/lib/changes/schema";
import { restate } from "./actions";
import { OccurrenceFields } from "./occurrence-fields";

/** The day decides a duty: it is corrected with a reason, never overwritten. */
export function RestateForm({ caseId, today, occurs, occurredOn }: { caseId: string; today: string; occurs: string; occurredOn: string | null }) {
  return (
    <ActionForm schema={restateOccurrenceSchema} action={restate} defaultValues={{ caseId, nature: occurredOn ? "occurred" : "intended", occurredOn: occurredOn ?? "", reason: "" }} idPrefix="restate">
      <OccurrenceFields today={today} occurs={occurs} intendedOnly={false} />
      <TextAreaField name="reason" label="更正的理由" required rows={2} limit={2000} />
      <div className="button-row">
        <FormSubmit variant="secondary">更正发生日期</FormSubmit>
      </div>
    </ActionForm>
  );
}
