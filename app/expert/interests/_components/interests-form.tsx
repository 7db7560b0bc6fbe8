"use client";

import { CheckboxField } from "@/components/form/choice-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { RowsField } from "@/components/form/rows-field";
import { ActionForm } from "@/components/workflow/action-form";
import type { ExpertDetail } from "@/lib/experts/queries";
import { declareInterestsSchema, interestKindLabels } from "@/lib/experts/schema";
import { declare } from "../actions";

export function InterestsForm({ expert }: { expert: ExpertDetail }) {
  const interests = expert.interests.map(({ kind, organizationName, creditCode, personName, endedOn, note }) => ({
    kind,
    organizationName: organizationName ?? "",
    creditCode: creditCode ?? "",
    personName: personName ?? "",
    endedOn: endedOn ?? "",
    note: note ?? "",
  }));
  return (
    <ActionForm key={expert.version} schema={declareInterestsSchema} action={declare} defaultValues={{ version: expert.version, interests, complete: false as never }}>
      <RowsField
        name="interests"
        label="利益关系"
        rowLabel="关系"
        hint={`现工作单位“${expert.employerName}”已计入，不必填写。关系结束的请填写结束日期，不要删除：三年内仍须回避，师生、亲属关系不限期。`}
        columns={[
          { key: "kind", label: "关系", type: "select", options: Object.entries(interestKindLabels).map(([value, label]) => ({ value, label })), required: true, width: "15%" },
          { key: "organizationName", label: "单位名称", type: "text", width: "24%" },
          { key: "creditCode", label: "统一社会信用代码", type: "text", width: "17%" },
          { key: "personName", label: "人员姓名", type: "text" },
          { key: "endedOn", label: "结束日期", type: "date" },
          { key: "note", label: "说明", type: "text" },
        ]}
        emptyText="没有任何利益关系的，不必添加。"
        maximumRows={200}
      />
      <CheckboxField name="complete" label="以上声明真实、完整" required />
      <div className="button-row">
        <FormSubmit pendingText="正在声明…">确认声明</FormSubmit>
      </div>
    </ActionForm>
  );
}
