"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { ActionForm } from "@/components/workflow/action-form";
import { giveOpinionSchema } from "@/lib/reports/schema";
import { accept, writeOpinion } from "./actions";

export function OpinionOnReportForm({ caseId, again }: { caseId: string; again: boolean }) {
  return (
    <ActionForm schema={giveOpinionSchema} action={writeOpinion} defaultValues={{ caseId, opinion: "" }} idPrefix="opinion">
      <TextAreaField name="opinion" label={again ? "补充意见" : "推荐部门意见"} hint="可以不写；写了随报告留存，依托单位和省科技厅都能看到。报告已送省科技厅，不因等待意见而停留。" required rows={4} limit={4000} />
      <div className="button-row">
        <FormSubmit variant="secondary">写推荐部门意见</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function AcceptReport({ caseId, title }: { caseId: string; title: string }) {
  return <ActionConfirm action={accept} input={{ caseId }} trigger="接收" triggerVariant="primary" title={`接收${title}？`} consequence="接收后作为后续绩效评价的重要依据。再要修改，须由负责人作出更正决定。" confirmLabel="接收" />;
}
