"use client";

import { RadioGroupField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { listCarrierSchema } from "@/lib/admissions/schema";
import { admissionOrigins } from "@/lib/regulation/articles/article-17-admission";
import { fields } from "@/lib/regulation/fields";
import { organizationKindLabels } from "@/lib/regulation/terms";
import { cities } from "@/lib/regulation/zhejiang";
import { list } from "../actions";

const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
const none = "" as never;

/** One carrier by hand. */
export function CarrierForm({ recommenders }: { recommenders: readonly { value: string; label: string }[] }) {
  return (
    <ActionForm
      schema={listCarrierSchema}
      action={list}
      defaultValues={{ listTitle: "", carrierKind: none, carrierName: "", originalDocument: "", hostName: "", creditCode: "", hostKind: "", establishedOn: "", cityCode: none, recommenderId: "", fieldCode: none, fieldZh: "", fieldEn: "", leaderName: "", regions: "" }}
      then={({ admissionIds }) => `/province/admissions/${admissionIds[0]}`}
      idPrefix="carrier"
    >
      <TextField name="listTitle" label="名单名称" required width="medium" />
      <RadioGroupField name="carrierKind" label="原有载体类型" required options={Object.entries(admissionOrigins).map(([value, { label }]) => ({ value, label }))} />
      <TextField name="carrierName" label="原有载体名称" required />
      <TextField name="originalDocument" label="原认定或激励文号" hint="孵化中心填原认定文号；海外研发机构、外资研发中心填研发投入激励的文号。" required width="medium" />
      <TextField name="hostName" label="依托单位" required />
      <TextField name="creditCode" label="统一社会信用代码" required width="medium" />
      <SelectField name="hostKind" label="单位类型" hint="依托单位尚未在系统中时填写。" options={optionsOf(organizationKindLabels)} />
      <DateField name="establishedOn" label="单位成立日期" hint="依托单位尚未在系统中时填写。" />
      <SelectField name="cityCode" label="设区市" required options={cities.map(({ code, name }) => ({ value: code, label: name }))} />
      <SelectField name="recommenderId" label="组织推荐部门" hint="不选的，按依托单位现有的部门或所在设区市确定。" options={recommenders} />
      <SelectField name="fieldCode" label="技术领域" required options={fields.map(({ code, label }) => ({ value: code, label }))} />
      <TextField name="fieldZh" label="领域或方向（中文）" hint="进入基地名称。" required width="medium" />
      <TextField name="fieldEn" label="领域或方向（英文）" required />
      <TextField name="leaderName" label="负责人" required width="medium" />
      <TextField name="regions" label="合作国家（地区）" hint="多个的用顿号隔开，例如：德国、中国香港。" />
      <div className="button-row">
        <FormSubmit>列入名单</FormSubmit>
      </div>
    </ActionForm>
  );
}
