"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { ActionForm } from "@/components/workflow/action-form";
import { settleSubsidySchema } from "@/lib/subsidies/schema";
import { settle } from "./actions";

export function SettleForm({ caseId, balance }: { caseId: string; balance: string }) {
  return (
    <ActionForm schema={settleSubsidySchema} action={settle} defaultValues={{ caseId, opinion: "" }} idPrefix="settle">
      <TextAreaField name="opinion" label="核对意见" required rows={4} limit={4000} hint={`按提交的支出计算，结余 ${balance} 万元；结余或超支如何处理请一并写明。`} />
      <div className="button-row">
        <FormSubmit>结清</FormSubmit>
      </div>
    </ActionForm>
  );
}
