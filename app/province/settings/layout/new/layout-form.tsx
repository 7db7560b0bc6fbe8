"use client";

import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { RowsField } from "@/components/form/rows-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { proposeLayoutPlanSchema, type ProposeLayoutPlanInput } from "@/lib/law-settings/schema";
import { fields } from "@/lib/regulation/fields";
import { overseasRegions } from "@/lib/regulation/regions";
import { cities } from "@/lib/regulation/zhejiang";
import { proposeLayoutPlanAction } from "../../actions";

export function LayoutForm({ today, lines }: { today: string; lines: ProposeLayoutPlanInput["lines"] }) {
  return (
    <ActionForm schema={proposeLayoutPlanSchema} action={proposeLayoutPlanAction} defaultValues={{ effectiveOn: "", lines, source: "", reason: "" }} then={({ settingId }) => `/province/settings/changes/${settingId}`} idPrefix="layout">
      <RowsField
        name="lines"
        label="规划"
        required
        rowLabel="规划"
        maximumRows={400}
        columns={[
          { key: "cityCode", label: "设区市", type: "select", options: cities.map(({ code, name }) => ({ value: code, label: name })) },
          { key: "fieldCode", label: "领域", type: "select", options: fields.map(({ code, label }) => ({ value: code, label })) },
          { key: "region", label: "国家（地区）", type: "select", options: overseasRegions.map(({ code, nameZh }) => ({ value: code, label: nameZh })) },
          { key: "bases", label: "基地数", type: "number", required: true },
          { key: "note", label: "说明", type: "text" },
        ]}
      />
      <DateField name="effectiveOn" label="生效日" required min={today} />
      <TextField name="source" label="依据" required hint="文件或会议的名称、文号和日期。" />
      <TextAreaField name="reason" label="理由" required limit={2000} rows={4} />
      <div className="button-row">
        <FormSubmit>提交负责人确认</FormSubmit>
      </div>
    </ActionForm>
  );
}
