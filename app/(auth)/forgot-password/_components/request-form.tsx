"use client";

import { useState } from "react";
import { FormSubmit } from "@/components/form/form-submit";
import { TextField } from "@/components/form/text-field";
import { Banner } from "@/components/ui/banner";
import { ActionForm } from "@/components/workflow/action-form";
import { requestResetSchema } from "@/lib/accounts/schema";
import { requestReset } from "../actions";

/** The answer is the same whether the address has an account or not: nobody learns which accounts exist. */
export function RequestForm() {
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <Banner tone="success" title="如果这个邮箱有账号，几分钟内会收到邮件" live>
        <p>请打开邮件中的链接设置新口令。链接 30 分钟内有效，只能使用一次。没有收到的，请查看垃圾邮件，或核对邮箱后再申请。</p>
      </Banner>
    );
  }
  return (
    <ActionForm schema={requestResetSchema} action={requestReset} defaultValues={{ email: "" }} onDone={() => setDone(true)}>
      <TextField name="email" label="登录邮箱" type="email" autoComplete="username" inputMode="email" required />
      <div className="button-row">
        <FormSubmit>发送重设链接</FormSubmit>
      </div>
    </ActionForm>
  );
}
