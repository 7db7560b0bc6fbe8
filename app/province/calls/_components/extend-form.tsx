"use client";

import { useFormState } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "@/components/form/date-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/workflow/action-form";
import { extendCallSchema } from "@/lib/calls/schema";
import { extendCallAction } from "../actions";

type Input = z.input<typeof extendCallSchema>;

/** 延长截止时间: later only, with a public reason. */
export function ExtendForm({ defaults }: { defaults: Pick<Input, "callId" | "version" | "closesOn" | "closesTime" | "recommendBy"> }) {
  return (
    <ActionForm schema={extendCallSchema} action={extendCallAction} defaultValues={{ ...defaults, reason: "" }}>
      <DateField<Input> name="closesOn" label="新的截止日期" required />
      <TextField<Input> name="closesTime" label="新的截止时刻" hint="如 17:00；当日结束写 24:00。" width="short" required />
      <DateField<Input> name="recommendBy" label="推荐截止日" hint="设有推荐截止日的，随之调整。" />
      <TextAreaField<Input> name="reason" label="延长原因" hint="随通知公开，并通知正在填报的单位。" limit={2000} rows={3} required />
      <ExtendButton />
    </ActionForm>
  );
}

function ExtendButton() {
  const { isSubmitting } = useFormState();
  return (
    <div className="button-row">
      <Button type="submit" variant="primary" pending={isSubmitting} pendingText="正在办理…">
        延长并公布
      </Button>
    </div>
  );
}
