"use client";

import { start } from "@/app/_components/cases/annual-report/actions";
import { RadioGroupField } from "@/components/form/choice-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { startReportSchema } from "@/lib/reports/schema";

/** @param years years that are over and have no report yet, the latest first */
export function ReportForm({ baseId, years }: { baseId: string; years: readonly number[] }) {
  const options = years.map((year) => ({ value: String(year), label: `${year} 年度` }));
  return (
    <ActionForm schema={startReportSchema} action={start} defaultValues={{ baseId, year: String(years[0]) }} then={({ caseId }) => `/host/cases/${caseId}`} idPrefix="report">
      <RadioGroupField name="year" label="报告年度" required options={options} />
      <div className="button-row">
        <FormSubmit>开始填写年度报告</FormSubmit>
      </div>
    </ActionForm>
  );
}
