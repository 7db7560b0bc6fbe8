"use client";

import { DateField } from "@/components/form/date-field";
import { TextField } from "@/components/form/text-field";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { moveClockSchema } from "@/lib/accounts/schema";
import { moveClockAction } from "./actions";

export function ClockForm({ day, time }: { day: string; time: string }) {
  return (
    <ActionForm schema={moveClockSchema} action={moveClockAction} defaultValues={{ day, time }}>
      <DateField name="day" label="日期" hint="留空则恢复真实时间。" />
      <TextField name="time" label="时间" hint="北京时间，例如 09:30" width="short" required />
      <FormSubmit pendingText="正在调整…">调整演示时钟</FormSubmit>
    </ActionForm>
  );
}
