"use client";

import { DateField } from "@/components/form/date-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { recordPanelSchema } from "@/lib/assessments/schema";
import type { Category } from "@/lib/regulation/terms";
import { recordPanelAction } from "../actions";

export function PanelForm({ callId, category, today }: { callId: string; category: Category; today: string }) {
  return (
    <ActionForm schema={recordPanelSchema} action={recordPanelAction} defaultValues={{ callId, category, metOn: "", place: "", attendees: "", record: "" }} idPrefix="panel">
      <DateField name="metOn" label="会议日期" required max={today} />
      <TextField name="place" label="地点" required />
      <TextAreaField name="attendees" label="出席人员" required rows={3} limit={2000} hint="评审专家、列席人员、主持人。" />
      <TextAreaField name="record" label="会议情况" required rows={8} limit={20000} hint="评议过程、复议情况和综合意见。登记后不能修改，有补充的另行登记。" />
      <div className="button-row">
        <FormSubmit>登记会议记录</FormSubmit>
      </div>
    </ActionForm>
  );
}
