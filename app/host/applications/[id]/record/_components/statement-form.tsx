"use client";

import { useState } from "react";
import { useFormState } from "react-hook-form";
import { TextAreaField } from "@/components/form/text-area-field";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/workflow/action-form";
import { stateOpinionSchema } from "@/lib/applications/schema";
import { stateAction } from "../actions";

/** 陈述意见: may be given more than once; each stays as it was said. */
export function StatementForm({ applicationId }: { applicationId: string }) {
  const [sent, setSent] = useState(0);
  return (
    <ActionForm key={sent} schema={stateOpinionSchema} action={stateAction} defaultValues={{ applicationId, text: "" }} onDone={() => setSent(sent + 1)}>
      <TextAreaField name="text" label="陈述意见" hint="写明事实、理由和请求。提交后不能修改，可以再次提交补充意见。" limit={4000} rows={5} required />
      <Send />
    </ActionForm>
  );
}

function Send() {
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" pending={isSubmitting} pendingText="正在提交…">
      提交陈述意见
    </Button>
  );
}
