"use client";

import { PasswordFields } from "@/components/accounts/password-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { acceptInvitationSchema } from "@/lib/accounts/schema";
import { accept } from "../actions";

export function AcceptForm({ token, name, nameFixed }: { token: string; name: string; nameFixed: boolean }) {
  return (
    <ActionForm schema={acceptInvitationSchema} action={accept} defaultValues={{ token, name, password: "", passwordAgain: "" }} then="/sign-in?notice=invited">
      <TextField name="name" label="姓名" width="medium" autoComplete="name" readOnly={nameFixed} required />
      <PasswordFields />
      <div className="button-row">
        <FormSubmit pendingText="正在开通…">开通账号</FormSubmit>
      </div>
    </ActionForm>
  );
}
