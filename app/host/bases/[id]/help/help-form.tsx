"use client";

import { raise } from "@/app/_components/cases/help/actions";
import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { raiseHelpRequestSchema } from "@/lib/help-requests/schema";

export function HelpForm({ baseId }: { baseId: string }) {
  return (
    <ActionForm schema={raiseHelpRequestSchema} action={raise} defaultValues={{ baseId, title: "", text: "" }} then={({ caseId }) => `/host/cases/${caseId}`} idPrefix="help">
      <TextField name="title" label="事项" hint="例如：外籍专家来华工作许可办理受阻。" required />
      <TextAreaField name="text" label="情况和希望得到的帮助" required rows={6} limit={4000} />
      <div className="button-row">
        <FormSubmit>提交组织推荐部门</FormSubmit>
      </div>
    </ActionForm>
  );
}
