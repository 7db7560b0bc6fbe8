"use client";

import { DateField } from "@/components/form/date-field";
import { TextField } from "@/components/form/text-field";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { releaseSchema } from "@/lib/decisions/schema";
import { releaseListAction } from "../actions";

export function ReleaseForm({ listId, version, year, today, effect }: { listId: string; version: number; year: number; today: string; effect: string }) {
  return (
    <ActionForm
      schema={releaseSchema}
      action={releaseListAction}
      defaultValues={{ listId, version, number: "", title: `浙江省科学技术厅关于认定${year}年度国际科技合作基地的通知`, issuedOn: "" }}
      idPrefix="release"
      confirm={{ title: "发文认定？", consequence: `${effect}。文号和成文日期登记后不能更改。`, confirmLabel: "发文认定" }}
    >
      <TextField name="number" label="文号" required width="medium" hint="由办公室编号，系统只登记。例如：浙科发外〔2026〕88号。" />
      <TextField name="title" label="文件标题" required />
      <DateField name="issuedOn" label="成文日期" required max={today} hint="即认定日，不早于决策会议日期。" />
      <div className="button-row">
        <FormSubmit pendingText="正在发文…">发文认定…</FormSubmit>
      </div>
    </ActionForm>
  );
}
