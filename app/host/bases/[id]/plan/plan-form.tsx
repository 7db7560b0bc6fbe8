"use client";

import { start } from "@/app/_components/cases/work-plan/actions";
import { RadioGroupField } from "@/components/form/choice-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { startWorkPlanSchema } from "@/lib/work-plans/schema";

export function PlanForm({ baseId, years }: { baseId: string; years: readonly number[] }) {
  const options = [...years.map((year) => ({ value: String(year), label: `${year} 年度工作计划` })), { value: "", label: "建设总体方案" }];
  return (
    <ActionForm schema={startWorkPlanSchema} action={start} defaultValues={{ baseId, year: String(years[0]) }} then={({ caseId }) => `/host/cases/${caseId}`} idPrefix="plan">
      <RadioGroupField name="year" label="拟制什么" required options={options} />
      <div className="button-row">
        <FormSubmit>开始拟制</FormSubmit>
      </div>
    </ActionForm>
  );
}
