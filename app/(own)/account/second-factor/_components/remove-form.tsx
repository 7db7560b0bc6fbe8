"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { factorCodeSchema } from "@/lib/accounts/schema";
import { remove } from "../actions";

export function RemoveForm() {
  return (
    <ActionForm schema={factorCodeSchema} action={remove} defaultValues={{ code: "" }} idPrefix="remove">
      <TextField name="code" label="验证码" autoComplete="one-time-code" width="medium" hint="应用此刻显示的 6 位数字，或一个恢复代码。" required />
      <div className="button-row">
        <FormSubmit variant="danger">停用身份验证器</FormSubmit>
      </div>
    </ActionForm>
  );
}
