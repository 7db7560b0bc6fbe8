"use client";

import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { MoneyField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import type { SupportLine } from "@/lib/supports/queries";
import { correctSupportSchema, recordSupportSchema } from "@/lib/supports/schema";
import { supportKindLabels } from "@/lib/supports/support-kinds";
import { correct, record } from "./actions";

const kinds = Object.entries(supportKindLabels).map(([value, label]) => ({ value, label }));

export function RecordForm({ baseId, today }: { baseId: string; today: string }) {
  return (
    <ActionForm schema={recordSupportSchema} action={record} defaultValues={{ baseId, title: "", description: "", amount: "", givenOn: "", documentNumber: "" }} idPrefix="support">
      <SupportFields today={today} />
      <div className="button-row">
        <FormSubmit variant="secondary">登记支持</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function CorrectForm({ line, today }: { line: SupportLine; today: string }) {
  const { id, kind, title, description, amount, givenOn, documentNumber } = line;
  return (
    <ActionForm schema={correctSupportSchema} action={correct} defaultValues={{ recordId: id, reason: "", kind, title, description, amount: amount ?? "", givenOn, documentNumber: documentNumber ?? "" }} idPrefix={`correct-${id}`}>
      <SupportFields today={today} />
      <TextAreaField name="reason" label="更正理由" required rows={2} limit={500} hint="原记录保留，以更正后的记录为准。" />
      <div className="button-row">
        <FormSubmit variant="secondary">更正</FormSubmit>
      </div>
    </ActionForm>
  );
}

function SupportFields({ today }: { today: string }) {
  return (
    <>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <SelectField name="kind" label="类型" required options={kinds} />
        <DateField name="givenOn" label="日期" required max={today} />
        <TextField name="title" label="名称" required />
        <MoneyField name="amount" label="金额" hint="不是经费的留空" />
        <TextField name="documentNumber" label="文号" hint="任务、项目和论坛填写立项或批准文件的文号" />
      </div>
      <TextAreaField name="description" label="说明" rows={2} limit={2000} />
    </>
  );
}
