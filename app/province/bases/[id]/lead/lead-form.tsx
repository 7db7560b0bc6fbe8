"use client";

import { registerLead } from "@/app/_components/cases/revocation/actions";
import { RadioGroupField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { ActionForm } from "@/components/workflow/action-form";
import { clauseLabel, type ClauseId } from "@/lib/regulation/clause";
import { groundElements, revocationGrounds, type GroundClause } from "@/lib/regulation/revocation-grounds";
import { sourceLabels } from "@/lib/revocations/content";
import { registerLeadSchema } from "@/lib/revocations/schema";

const grounds = (Object.keys(revocationGrounds) as GroundClause[]).map((clause) => ({
  value: clause,
  label: `${clauseLabel(clause as ClauseId)}：${revocationGrounds[clause].map((elements) => elements.map((element) => groundElements[element].label).join("，")).join("；或者")}`,
}));

export function LeadForm({ baseId, today }: { baseId: string; today: string }) {
  return (
    <ActionForm schema={registerLeadSchema} action={registerLead} defaultValues={{ baseId, occurredOn: "", summary: "" }} then={({ caseId }) => `/province/cases/${caseId}`} idPrefix="lead">
      <RadioGroupField name="ground" label="可能涉及的情形" required options={grounds} />
      <SelectField name="source" label="线索来源" required options={Object.entries(sourceLabels).map(([value, label]) => ({ value, label }))} />
      <DateField name="occurredOn" label="行为发生日期" max={today} hint="不是某一天的行为可以不填。发生在2026年7月10日施行以前的，不据以取消资格。" />
      <TextAreaField name="summary" label="线索内容" hint="第二十二条（四）的情形只登记非涉密概要，涉密内容走线下保密渠道。" required rows={6} limit={8000} />
      <div className="button-row">
        <FormSubmit>登记线索</FormSubmit>
      </div>
    </ActionForm>
  );
}
