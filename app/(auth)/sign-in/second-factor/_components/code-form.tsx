"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { factorCodeSchema } from "@/lib/accounts/schema";
import { pass } from "../actions";

/** After success the page is asked for again: it leads on whoever is signed in. */
export function CodeForm() {
  return (
    <ActionForm schema={factorCodeSchema} action={pass} defaultValues={{ code: "" }}>
      <TextField
        name="code"
        label="验证码"
        inputMode="text"
        autoComplete="one-time-code"
        width="medium"
        hint="手机上身份验证器应用显示的 6 位数字。手机不在身边的，填写一个恢复代码。"
        required
      />
      <div className="button-row">
        <FormSubmit pendingText="正在核对…">完成登录</FormSubmit>
      </div>
    </ActionForm>
  );
}
