"use client";

import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionForm } from "@/components/workflow/action-form";
import type { PortalAction } from "@/components/workflow/use-action";
import { returnCaseSchema } from "@/lib/cases/office-steps-schema";

interface ReturnFormProps {
  caseId: string;
  action: PortalAction<null>;
  /** The first day that can be asked. */
  earliest: string;
  /** What the act is called, where it is not 退回补充. */
  label?: string;
  hint?: string;
}

/** 退回补充, with the day by which an answer is asked. */
export function ReturnForm({ caseId, action, earliest, label = "退回补充", hint = "逾期不产生自动后果。" }: ReturnFormProps) {
  return (
    <Disclosure summary={label}>
      <ActionForm schema={returnCaseSchema} action={action} defaultValues={{ caseId, reason: "", dueOn: "" }} idPrefix="return">
        <TextAreaField name="reason" label="需要补充的内容" required rows={3} limit={2000} />
        <DateField name="dueOn" label="补充期限" required min={earliest} hint={hint} />
        <div className="button-row">
          <FormSubmit variant="secondary">{label}</FormSubmit>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
