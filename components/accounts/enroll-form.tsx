"use client";

import type { ReactNode } from "react";
import { FormSubmit } from "@/components/form/form-submit";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import type { PortalAction } from "@/components/workflow/use-action";
import { factorCodeSchema } from "@/lib/accounts/schema";

export interface EnrollFormProps {
  action: PortalAction<null>;
  /** Base 32 in groups of four. */
  secretKey: string;
  /** The square code, drawn on the server. */
  qrCode: ReactNode;
}

/** Three steps to an authenticator of one's own; it counts once its first code was right. */
export function EnrollForm({ action, secretKey, qrCode }: EnrollFormProps) {
  return (
    <ActionForm schema={factorCodeSchema} action={action} defaultValues={{ code: "" }} idPrefix="enroll">
      <ol className="steps">
        <li>
          <p>在手机上安装身份验证器应用。凡支持“基于时间的一次性口令”（TOTP）的都可以使用。</p>
        </li>
        <li>
          <p>用应用扫描下面的方形码；不能扫描的，选择“手工输入密钥”，类型选“基于时间”。</p>
          <div className="enroll-key">
            {qrCode}
            <div>
              <p className="meta">密钥</p>
              <code>{secretKey}</code>
            </div>
          </div>
        </li>
        <li>
          <p>填写应用此刻显示的 6 位数字。</p>
          <TextField name="code" label="验证码" inputMode="numeric" autoComplete="one-time-code" width="short" required />
        </li>
      </ol>
      <div className="button-row">
        <FormSubmit pendingText="正在核对…">启用身份验证器</FormSubmit>
      </div>
    </ActionForm>
  );
}
