"use client";

import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { ActionForm } from "@/components/workflow/action-form";
import { admissionMeetingKinds, admitSchema, proposeAdmissionSchema } from "@/lib/admissions/schema";
import { admit, decline, propose, reopen } from "../actions";

interface StepProps {
  admissionId: string;
  version: number;
}

export function ProposeForm({ admissionId, version, today, assessed }: StepProps & { today: string; assessed: boolean }) {
  return (
    <ActionForm schema={proposeAdmissionSchema} action={propose} defaultValues={{ admissionId, version, meetingKind: "" as never, metOn: "", minutesNumber: "", summary: "", noAssessmentReason: "" }} idPrefix="propose">
      <SelectField name="meetingKind" label="会议类型" required options={admissionMeetingKinds.map((value) => ({ value, label: value }))} />
      <DateField name="metOn" label="会议日期" required max={today} />
      <TextField name="minutesNumber" label="会议纪要编号" required width="medium" />
      <TextAreaField name="summary" label="决策意见" required rows={3} limit={5000} />
      {!assessed && <TextAreaField name="noAssessmentReason" label="不经专家评审的理由" required rows={2} limit={2000} />}
      <div className="button-row">
        <FormSubmit>登记集体决策</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function AdmitForm({ admissionId, version, today, nameZh }: StepProps & { today: string; nameZh: string }) {
  return (
    <ActionForm
      schema={admitSchema}
      action={admit}
      defaultValues={{ admissionId, version, documentNumber: "", issuedOn: "" }}
      then={({ baseId }) => `/province/bases/${baseId}`}
      idPrefix="admit"
      confirm={{ title: "发文纳入？", consequence: `自成文之日起纳入国合基地序列，名称为“${nameZh}”，后续按照国合基地相关要求进行管理。文号和成文日期登记后不能更改。`, confirmLabel: "发文纳入" }}
    >
      <TextField name="documentNumber" label="文号" hint="由办公室编号，系统只登记。例如：浙科发外〔2026〕88号。" required width="medium" />
      <DateField name="issuedOn" label="成文日期" required max={today} />
      <div className="button-row">
        <FormSubmit>发文纳入…</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function OtherDecisions({ admissionId, version }: StepProps) {
  const input = { admissionId, version };
  const reason = { label: "理由", minLength: 5 };
  return (
    <div className="button-row">
      <ActionConfirm action={reopen} input={input} trigger="退回核对…" title="退回核对？" consequence="经办人重新核对条件，决策重新登记。" confirmLabel="退回核对" reason={reason} />
      <ActionConfirm action={decline} input={input} trigger="不予纳入…" title="不予纳入？" consequence="该载体不纳入国合基地序列，可以按第十一条申报。" confirmLabel="不予纳入" danger reason={reason} />
    </div>
  );
}
