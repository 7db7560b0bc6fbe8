"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { ActionForm } from "@/components/workflow/action-form";
import type { PortalAction } from "@/components/workflow/use-action";
import { caseReasonSchema } from "@/lib/cases/schema";

/** A step that is a text: what is written stands in the record. @param idPrefix keeps two of them on a page apart */
export function TextStepForm({ caseId, action, label, hint, button, secondary, idPrefix }: { caseId: string; action: PortalAction<null>; label: string; hint?: string; button: string; secondary?: boolean; idPrefix: string }) {
  return (
    <ActionForm schema={caseReasonSchema} action={action} defaultValues={{ caseId, reason: "" }} idPrefix={idPrefix}>
      <TextAreaField name="reason" label={label} {...(hint ? { hint } : {})} required rows={4} limit={2000} />
      <div className="button-row">
        <FormSubmit {...(secondary ? { variant: "secondary" as const } : {})}>{button}</FormSubmit>
      </div>
    </ActionForm>
  );
}
