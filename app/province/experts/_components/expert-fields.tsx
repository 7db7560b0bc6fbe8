"use client";

import { CheckboxGroupField } from "@/components/form/choice-fields";
import { NumberField } from "@/components/form/number-field";
import { TextField } from "@/components/form/text-field";
import { languageNames } from "@/lib/experts/schema";
import { fields } from "@/lib/regulation/fields";

export function ExpertFields() {
  return (
    <>
      <TextField name="name" label="姓名" width="medium" required />
      <TextField name="employerName" label="工作单位" required />
      <TextField name="employerCreditCode" label="工作单位统一社会信用代码" width="medium" hint="填写后可准确核对利益关系。" />
      <TextField name="title" label="职称" width="medium" />
      <CheckboxGroupField name="fieldCodes" label="领域" options={fields.map(({ code, label }) => ({ value: code, label }))} inline required />
      <CheckboxGroupField name="languages" label="可审阅材料的语种" inline options={languageNames.map((name) => ({ value: name, label: name }))} />
      <NumberField name="maximumLoad" label="同时在评件数上限" unit="件" required />
    </>
  );
}
