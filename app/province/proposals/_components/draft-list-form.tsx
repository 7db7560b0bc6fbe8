"use client";

import { TextField } from "@/components/form/text-field";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import type { ReadyCall } from "@/lib/decisions/list-queries";
import { draftProposedListSchema } from "@/lib/decisions/schema";
import { draftProposedListAction } from "../actions";

export function DraftListForm({ callId, title, year, count }: ReadyCall) {
  return (
    <ActionForm
      schema={draftProposedListSchema}
      action={draftProposedListAction}
      defaultValues={{ callId, title: `${year}年度拟认定国际科技合作基地名单` }}
      idPrefix={`draft-${callId}`}
      then={({ listId }) => `/province/proposals/${listId}`}
    >
      <TextField name="title" label="名单标题" required hint={`${title}：评审已结束、尚未列入名单的申报 ${count} 件，将按评审排序列入。`} />
      <div className="button-row">
        <FormSubmit>拟制建议名单</FormSubmit>
      </div>
    </ActionForm>
  );
}
