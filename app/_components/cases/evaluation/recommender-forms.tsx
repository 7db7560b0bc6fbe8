"use client";

import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { RowsField } from "@/components/form/rows-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { ActionForm } from "@/components/workflow/action-form";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { handleEvaluationSchema, returnEvaluationSchema } from "@/lib/evaluations/schema";
import { supportKindLabels } from "@/lib/supports/support-kinds";
import { forward, handle, returnToHost } from "./actions";

export function HandleForm({ caseId, version, recommender }: { caseId: string; version: number; recommender: EvaluationContent["recommender"] }) {
  const { opinion = "", systems = "", supports = [] } = recommender ?? {};
  return (
    <ActionForm schema={handleEvaluationSchema} action={handle} defaultValues={{ caseId, version, opinion, systems, supports: supports.map((one) => ({ ...one })) }} idPrefix="handle">
      <TextAreaField name="opinion" label="评价意见" required rows={5} limit={4000} hint="对自评报告和数据的核实意见，对基地建设运行的评价。" />
      <TextAreaField name="systems" label="五项制度和科技安全机制的核实情况" required rows={3} limit={2000} />
      <RowsField
        name="supports"
        label="本部门的配套支持"
        rowLabel="支持"
        emptyText="评价期内没有配套支持的可以不填。"
        hint="“组织推荐部门和依托单位应进行相应配套支持”，是绩效评价的重要内容（第二十一条）。"
        maximumRows={50}
        columns={[
          { key: "kind", label: "类型", type: "select", options: Object.entries(supportKindLabels).map(([value, label]) => ({ value, label })), required: true },
          { key: "title", label: "名称或内容", type: "text", required: true },
          { key: "amount", label: "金额（万元）", type: "number" },
          { key: "evidence", label: "佐证", type: "text", placeholder: "文号、拨款凭证" },
        ]}
      />
      <div className="button-row">
        <FormSubmit pendingText="正在保存…">{recommender ? "保存意见" : "提出意见"}</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function ForwardButton({ caseId }: { caseId: string }) {
  return (
    <div className="button-row">
      <ActionConfirm
        action={forward}
        input={{ caseId }}
        trigger="审核并报送…"
        triggerVariant="primary"
        title="报送省科技厅？"
        consequence="自评材料、评价意见和配套支持报送省科技厅，由专家评价。"
        confirmLabel="审核并报送"
      />
    </div>
  );
}

export function ReturnForm({ caseId, today }: { caseId: string; today: string }) {
  return (
    <ActionForm schema={returnEvaluationSchema} action={returnToHost} defaultValues={{ caseId, reason: "", dueOn: "" }} idPrefix="return">
      <TextAreaField name="reason" label="需要补充的内容" required rows={4} limit={2000} />
      <DateField name="dueOn" label="补充截止日" required min={today} />
      <div className="button-row">
        <FormSubmit variant="secondary">退回补充</FormSubmit>
      </div>
    </ActionForm>
  );
}
