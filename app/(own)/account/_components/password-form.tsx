"use client";

import { useState } from "react";
import { PasswordFields } from "@/components/accounts/password-fields";
import { FormFrame } from "@/components/form/form-frame";
import { FormSubmit } from "@/components/form/form-submit";
import { TextField } from "@/components/form/text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { refusalOf, useAction } from "@/components/workflow/use-action";
import { changePasswordSchema } from "@/lib/accounts/schema";
import { savePassword } from "../actions";

export function PasswordForm() {
  const send = useAction(savePassword);
  const [done, setDone] = useState(false);
  const form = useZodForm(changePasswordSchema, { defaultValues: { currentPassword: "", password: "", passwordAgain: "" } });
  return (
    <FormFrame
      form={form}
      idPrefix="password"
      summaryTitle="口令没有修改"
      onSubmit={async (values) => {
        setDone(false);
        const result = await send(values);
        if (!result.ok) return refusalOf(result.error);
        form.reset();
        setDone(true);
      }}
    >
      <TextField name="currentPassword" label="现用口令" type="password" autoComplete="current-password" required />
      <PasswordFields label="新口令" />
      <div className="button-row">
        <FormSubmit>修改口令</FormSubmit>
        <span role="status">{done && "口令已修改，其他登录已结束"}</span>
      </div>
    </FormFrame>
  );
}
