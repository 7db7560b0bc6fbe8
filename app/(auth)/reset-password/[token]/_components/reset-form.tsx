"use client";

import { PasswordFields } from "@/components/accounts/password-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { resetPasswordSchema } from "@/lib/accounts/schema";
import { reset } from "../actions";

export function ResetForm({ token }: { token: string }) {
  return (
    <ActionForm schema={resetPasswordSchema} action={reset} defaultValues={{ token, password: "", passwordAgain: "" }} then="/sign-in?notice=reset">
      <PasswordFields label="新口令" />
      <div className="button-row">
        <FormSubmit>设置新口令</FormSubmit>
      </div>
    </ActionForm>
  );
}
