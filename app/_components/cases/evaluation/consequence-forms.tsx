"use client";

import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { MoneyField } from "@/components/form/number-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { orderRectificationSchema } from "@/lib/rectifications/schema";
import { grantSubsidySchema } from "@/lib/subsidies/schema";
import { grant, order } from "./actions";

/** @param rectifyBy the day that the parameter would give; the leader may set another */
export function OrderForm({ evaluationCaseId, rectifyBy }: { evaluationCaseId: string; rectifyBy: string }) {
  return (
    <ActionForm
      schema={orderRectificationSchema}
      action={order}
      defaultValues={{ evaluationCaseId, dueOn: rectifyBy, demands: "" }}
      idPrefix="order"
      then={({ caseId }) => `/province/cases/${caseId}`}
      confirm={{ title: "下达限期整改？", consequence: "基地转为“整改中”，依托单位和组织推荐部门会收到通知，由组织推荐部门明确优化提升方案。", confirmLabel: "下达限期整改" }}
    >
      <DateField name="dueOn" label="整改截止日" required hint="办法没有规定期限，默认按参数推算，可以另定；遇休假日顺延。" />
      <TextAreaField name="demands" label="整改要求" required rows={4} limit={4000} />
      <div className="button-row">
        <FormSubmit>下达限期整改…</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function GrantForm({ evaluationCaseId, today }: { evaluationCaseId: string; today: string }) {
  return (
    <ActionForm schema={grantSubsidySchema} action={grant} defaultValues={{ evaluationCaseId, amount: "", documentNumber: "", grantedOn: "" }} idPrefix="grant" then={({ caseId }) => `/province/cases/${caseId}`}>
      <MoneyField name="amount" label="补助金额" required hint="依《浙江省科技发展专项资金管理办法》确定，系统只登记。" />
      <TextField name="documentNumber" label="补助文件文号" required width="medium" />
      <DateField name="grantedOn" label="文件日期" required max={today} />
      <div className="button-row">
        <FormSubmit>登记补助</FormSubmit>
      </div>
    </ActionForm>
  );
}
