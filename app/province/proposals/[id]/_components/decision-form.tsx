"use client";

import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { meetingKinds, recordDecisionSchema } from "@/lib/decisions/schema";
import { recordDecisionAction } from "../actions";

export function DecisionForm({ listId, version, today }: { listId: string; version: number; today: string }) {
  return (
    <ActionForm schema={recordDecisionSchema} action={recordDecisionAction} defaultValues={{ listId, version, metOn: "", minutesNumber: "", summary: "" }} idPrefix="decision">
      <SelectField name="meetingKind" label="会议类型" required options={meetingKinds.map((value) => ({ value, label: value }))} />
      <DateField name="metOn" label="会议日期" required max={today} />
      <TextField name="minutesNumber" label="会议纪要编号" required width="medium" />
      <TextAreaField name="summary" label="决策意见" required rows={4} limit={5000} />
      <div className="button-row">
        <FormSubmit variant="secondary">登记决策记录</FormSubmit>
      </div>
    </ActionForm>
  );
}
