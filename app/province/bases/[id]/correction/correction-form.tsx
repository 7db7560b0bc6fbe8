"use client";

import { CheckboxGroupField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionForm } from "@/components/workflow/action-form";
import { correctBaseSchema } from "@/lib/bases/correction-schema";
import { fields } from "@/lib/regulation/fields";
import { overseasRegions } from "@/lib/regulation/regions";
import { correctBase } from "./actions";

interface CorrectionFormProps {
  baseId: string;
  today: string;
  present: { fieldZh: string; fieldEn: string; fieldCode: string; leaderName: string; regions: string[] };
}

export function CorrectionForm({ baseId, today, present }: CorrectionFormProps) {
  const { fieldZh, fieldEn, fieldCode, leaderName, regions } = present;
  return (
    <ActionForm
      schema={correctBaseSchema}
      action={correctBase}
      defaultValues={{ baseId, fieldZh, fieldEn, fieldCode, leaderName, regions, effectiveOn: today, documentNumber: "", reason: "" }}
      then={`/province/bases/${baseId}#versions`}
      idPrefix="correction"
      confirm={{ title: "更正档案？", consequence: "更正作为新的一版生效，原有各版和本次理由都留存；依托单位和组织推荐部门会收到通知。", confirmLabel: "更正档案" }}
    >
      <TextField name="fieldZh" label="领域或方向（中文）" required hint="改动后基地名称按第二十五条重新生成。" />
      <TextField name="fieldEn" label="领域或方向（英文）" required />
      <SelectField name="fieldCode" label="技术领域" required options={fields.map(({ code, label }) => ({ value: code, label }))} />
      <TextField name="leaderName" label="负责人" required />
      <Disclosure summary="合作国家（地区）">
        <CheckboxGroupField name="regions" label="合作国家（地区）" options={overseasRegions.map(({ code, nameZh }) => ({ value: code, label: nameZh }))} />
      </Disclosure>
      <DateField name="effectiveOn" label="自何日起更正" required max={today} hint="可以早于今天，不早于认定日期。" />
      <TextField name="documentNumber" label="更正决定文号" required width="medium" />
      <TextAreaField name="reason" label="更正的事实和理由" required limit={2000} rows={4} />
      <div className="button-row">
        <FormSubmit>更正档案…</FormSubmit>
      </div>
    </ActionForm>
  );
}
