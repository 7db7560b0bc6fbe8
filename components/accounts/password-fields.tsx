"use client";

import { TextField } from "@/components/form/text-field";
import { passwordPolicy } from "@/lib/accounts/password-policy";

/** A new password, twice. */
export function PasswordFields({ label = "口令" }: { label?: string }) {
  return (
    <>
      <TextField name="password" label={label} type="password" autoComplete="new-password" hint={`至少 ${passwordPolicy.minLength} 个字符，包含大写字母、小写字母、数字、符号中的至少三类，不用常见的词。`} required />
      <TextField name="passwordAgain" label={`再次输入${label}`} type="password" autoComplete="new-password" required />
    </>
  );
}
