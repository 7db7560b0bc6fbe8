"use client";

import { record } from "@/app/_components/cases/inspection/actions";
import { CheckboxGroupField, RadioGroupField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { ActionForm } from "@/components/workflow/action-form";
import { inspectedMatters, recordInspectionSchema } from "@/lib/inspections/schema";

export function InspectionForm({ baseId, today, home }: { baseId: string; today: string; home: string }) {
  return (
    <ActionForm schema={recordInspectionSchema} action={record} defaultValues={{ baseId, checkedOn: today, matters: [], findings: "", dueOn: "" }} then={({ caseId }) => `${home}/cases/${caseId}`} idPrefix="inspection">
      <DateField name="checkedOn" label="检查日期" required max={today} />
      <CheckboxGroupField name="matters" label="检查内容" required options={Object.entries(inspectedMatters).map(([value, label]) => ({ value, label }))} />
      <RadioGroupField
        name="result"
        label="检查结果"
        required
        options={[
          { value: "none", label: "没有发现问题" },
          { value: "problems", label: "发现问题，需要落实" },
        ]}
      />
      <TextAreaField name="findings" label="检查情况" hint="只写非涉密内容。" required rows={5} limit={4000} />
      <DateField name="dueOn" label="落实期限" hint="发现问题的，依托单位在此日以前落实并答复。" />
      <div className="button-row">
        <FormSubmit>登记检查</FormSubmit>
      </div>
    </ActionForm>
  );
}
