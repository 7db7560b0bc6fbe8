"use client";

import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { RowsField } from "@/components/form/rows-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { ActionForm } from "@/components/workflow/action-form";
import type { RectificationContent } from "@/lib/rectifications/content";
import { acceptRectificationSchema, extendRectificationSchema, planRectificationSchema, refuseRectificationSchema } from "@/lib/rectifications/schema";
import { accept, extend, plan as savePlan, refuse } from "./actions";

/** “组织推荐部门应强化支持与指导，明确优化提升方案”. */
export function PlanForm({ caseId, version, plan }: { caseId: string; version: number; plan: RectificationContent["plan"] }) {
  const measures = plan?.measures.map((one) => ({ ...one })) ?? [{ measure: "", responsible: "", by: "" }];
  return (
    <ActionForm schema={planRectificationSchema} action={savePlan} defaultValues={{ caseId, version, plan: plan?.plan ?? "", support: plan?.support ?? "", measures }} idPrefix="plan">
      <TextAreaField name="plan" label="优化提升方案" required rows={5} limit={5000} />
      <TextAreaField name="support" label="本部门的支持与指导措施" required rows={3} limit={3000} />
      <RowsField
        name="measures"
        label="整改措施"
        rowLabel="措施"
        required
        maximumRows={50}
        columns={[
          { key: "measure", label: "措施", type: "text", required: true },
          { key: "responsible", label: "责任人", type: "text", required: true, width: "10rem" },
          { key: "by", label: "完成期限", type: "date", width: "10rem" },
        ]}
      />
      <div className="button-row">
        <FormSubmit>{plan ? "调整方案" : "明确优化提升方案"}</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function AcceptForm({ caseId }: { caseId: string }) {
  return (
    <ActionForm
      schema={acceptRectificationSchema}
      action={accept}
      defaultValues={{ caseId, opinion: "" }}
      idPrefix="accept"
      confirm={{ title: "验收通过？", consequence: "基地恢复为“正常”。整改是否见效，以下一次绩效评价为准。", confirmLabel: "验收通过" }}
    >
      <TextAreaField name="opinion" label="验收意见" required rows={4} limit={4000} />
      <div className="button-row">
        <FormSubmit>验收通过…</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function RefuseForm({ caseId, today }: { caseId: string; today: string }) {
  return (
    <ActionForm schema={refuseRectificationSchema} action={refuse} defaultValues={{ caseId, opinion: "", dueOn: "" }} idPrefix="refuse">
      <TextAreaField name="opinion" label="没有落实的措施和意见" required rows={4} limit={4000} />
      <DateField name="dueOn" label="继续整改的截止日" required min={today} />
      <div className="button-row">
        <FormSubmit variant="secondary">退回继续整改</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function ExtendForm({ caseId, dueOn }: { caseId: string; dueOn: string }) {
  return (
    <ActionForm schema={extendRectificationSchema} action={extend} defaultValues={{ caseId, dueOn: "", reason: "" }} idPrefix="extend">
      <DateField name="dueOn" label="延长至" required min={dueOn} hint={`须晚于现在的整改截止日 ${dueOn}。`} />
      <TextAreaField name="reason" label="延长的理由" required rows={3} limit={2000} />
      <div className="button-row">
        <FormSubmit variant="secondary">延长整改期限</FormSubmit>
      </div>
    </ActionForm>
  );
}
