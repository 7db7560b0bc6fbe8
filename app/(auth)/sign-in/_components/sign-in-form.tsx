"use client";

import { signIn } from "next-auth/react";
import { FormFrame } from "@/components/form/form-frame";
import { TextField } from "@/components/form/text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { Button } from "@/components/ui/button";
import { signInSchema } from "@/lib/accounts/schema";

/** One sentence for a wrong address and a wrong password alike: nobody learns which accounts exist. */
const messages: Readonly<Record<string, string>> = {
  CredentialsSignin: "邮箱或口令不正确，请检查后重试。",
  tooMany: "尝试次数过多，请 15 分钟后再试。",
};

export function SignInForm() {
  const form = useZodForm(signInSchema, { defaultValues: { email: "", password: "" } });

  async function submit(values: { email: string; password: string }) {
    const result = await signIn("credentials", { ...values, redirect: false }).catch(() => undefined);
    // A wrong password also answers “ok”: only `error` tells.
    if (!result) return { formErrors: ["没有收到系统的答复，请检查网络后重试。"] };
    if (result.error) return { formErrors: [messages[result.error] ?? "暂时不能登录，请稍后重试。"] };
    window.location.reload();
  }

  return (
    <FormFrame form={form} onSubmit={submit} summaryTitle="没有登录成功">
      <TextField name="email" label="邮箱" type="email" autoComplete="username" inputMode="email" required />
      <TextField name="password" label="口令" type="password" autoComplete="current-password" required />
      <div className="button-row">
        <Button type="submit" variant="primary" pending={form.formState.isSubmitting} pendingText="正在登录…">
          登录
        </Button>
      </div>
    </FormFrame>
  );
}
