"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { registerLetterSchema } from "@/lib/applications/recommendation/schema";
import { registerLetterAction } from "../../actions";

/** 登记推荐函文号, when the office has given it. */
export function LetterForm({ applicationId, letterNumber }: { applicationId: string; letterNumber: string | null }) {
  return (
    <ActionForm schema={registerLetterSchema} action={registerLetterAction} defaultValues={{ applicationId, letterNumber: letterNumber ?? "" }} idPrefix="letter">
      <TextField name="letterNumber" label="推荐函文号" required width="medium" hint="由本部门办公室编号。例如：杭科外〔2026〕12号。登记有误可再次登记，记录都保留。" />
      <div className="button-row">
        <FormSubmit variant="secondary" pendingText="正在登记…">
          登记文号
        </FormSubmit>
      </div>
    </ActionForm>
  );
}
