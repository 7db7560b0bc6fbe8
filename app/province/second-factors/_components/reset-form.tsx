"use client";

import { useState } from "react";
import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Banner } from "@/components/ui/banner";
import { ActionForm } from "@/components/workflow/action-form";
import { resetFactorSchema } from "@/lib/accounts/schema";
import { reset } from "../actions";

export function ResetForm() {
  const [done, setDone] = useState<string[]>([]);
  return (
    <>
      {done.length > 0 && (
        <Banner tone="success" live>
          <p>已重置：{done.join("、")}。下次登录时重新设置身份验证器。</p>
        </Banner>
      )}
      <ActionForm
        key={done.length}
        schema={resetFactorSchema}
        action={reset}
        defaultValues={{ email: "", reason: "" }}
        onDone={({ name }) => setDone([...done, name])}
        confirm={{ title: "重置这个账号的身份验证器？", consequence: "现有的身份验证器和恢复代码立即作废，此人的全部登录结束。操作和理由记入记录，并通知本人。", confirmLabel: "重置", danger: true }}
      >
        <TextField name="email" label="登录邮箱" type="email" required />
        <TextAreaField name="reason" label="理由" hint="写明如何核实了本人身份，例如：当面核对工作证，手机遗失。" limit={500} rows={3} required />
        <div className="button-row">
          <FormSubmit variant="danger">重置…</FormSubmit>
        </div>
      </ActionForm>
    </>
  );
}
