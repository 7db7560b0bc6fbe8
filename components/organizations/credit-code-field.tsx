"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { TextField } from "@/components/form/text-field";
import { ClauseLink } from "@/components/law/clause-link";
import { checkCreditCode } from "@/lib/regulation/credit-code";

/** 统一社会信用代码, checked while it is typed; hints refuse nothing. */
export function CreditCodeField() {
  const { control } = useFormContext();
  const value: unknown = useWatch({ control, name: "creditCode" });
  const text = typeof value === "string" ? value.normalize("NFKC") : "";
  const code = checkCreditCode(text);
  const complete = code.normalized.length >= 18;
  return (
    <div className="stack-tight">
      <TextField name="creditCode" label="统一社会信用代码" width="medium" hint="18 位，与法人证照一致；字母大小写和空格不影响。" clause={<ClauseLink clause="art7.1" />} required />
      <p className="field-readback" role="status">
        {complete && !code.valid && code.reason}
        {complete && code.valid && [code.soleTrader ? "" : "校验无误。", ...code.hints].join("")}
      </p>
    </div>
  );
}
