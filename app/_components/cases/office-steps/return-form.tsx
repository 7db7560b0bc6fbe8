"use client";

import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionForm } from "@/components/workflow/action-form";
import type { PortalAction } from "@/components/workflow/use-action";
import { returnCaseSchema } from "@/lib/cases/office-steps-schema";

/** 退回补充, with the day by which an answer is asked. @param earliest the first day that can be asked */
export function ReturnForm({ caseId, action, earliest }: { caseId: string; action: PortalAction<null>; earliest: string }) {
  return (
    <Disclosure summary="退回补充">
      <ActionForm schema={returnCaseSchema} action={action} defaultValues={{ caseId, reason: "", dueOn: "" }} idPrefix="return">
        <TextAreaField name="reason" label="需要补充的内容" required rows={3} limit={2000} />
        <DateField name="dueOn" label="补充期限" required min={earliest} hint="逾期不产生自动后果。" />
        <div className="button-row">
          <FormSubmit variant="secondary">退回补充</FormSubmit>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
