"use client";

import { RadioGroupField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { correctGradeSchema, gradeSchema, recordVisitSchema } from "@/lib/evaluations/schema";
import { gradeLabels, type Grade } from "@/lib/regulation/terms";
import { correct, decide, recordVisit, suggest } from "./actions";

const grades = Object.entries(gradeLabels).map(([value, label]) => ({ value, label }));

const words = {
  suggest: { action: suggest, label: "建议等次", button: "提出建议等次" },
  decide: { action: decide, label: "确定等次", button: "确定等次" },
} as const;

/** The officer's proposal, or the leader's decision: what came before stands beside it. */
export function GradeForm({ kind, caseId, grade, hint }: { kind: keyof typeof words; caseId: string; grade: Grade; hint: string }) {
  const { action, label, button } = words[kind];
  return (
    <ActionForm schema={gradeSchema} action={action} defaultValues={{ caseId, grade, reason: "" }} idPrefix={kind}>
      <RadioGroupField name="grade" label={label} required inline options={grades} hint={hint} />
      <TextAreaField name="reason" label="理由" rows={3} limit={2000} />
      <div className="button-row">
        <FormSubmit>{button}</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function VisitForm({ caseId, today }: { caseId: string; today: string }) {
  return (
    <ActionForm schema={recordVisitSchema} action={recordVisit} defaultValues={{ caseId, visitedOn: "", place: "", visitors: "", record: "" }} idPrefix="visit">
      <DateField name="visitedOn" label="考察日期" required max={today} />
      <TextField name="place" label="地点" required />
      <TextField name="visitors" label="考察人员" required />
      <TextAreaField name="record" label="考察记录" required rows={5} limit={10_000} />
      <div className="button-row">
        <FormSubmit variant="secondary">登记现场考察</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function CorrectForm({ caseId }: { caseId: string }) {
  return (
    <ActionForm
      schema={correctGradeSchema}
      action={correct}
      defaultValues={{ caseId, reason: "" }}
      idPrefix="correct"
      confirm={{ title: "更正已公布的等次？", consequence: "更正是一项单独的决定，理由和原等次保留在记录中，依托单位会收到通知；由原等次引起的事项须另行处理。", confirmLabel: "更正等次", danger: true }}
    >
      <RadioGroupField name="grade" label="更正为" required inline options={grades} />
      <TextAreaField name="reason" label="更正的理由和依据" required rows={4} limit={2000} />
      <div className="button-row">
        <FormSubmit variant="secondary">更正等次…</FormSubmit>
      </div>
    </ActionForm>
  );
}
