"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { RadioGroupField } from "@/components/form/choice-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { addRecommenderSchema, editRecommenderSchema } from "@/lib/organizations/schema";
import type { RecommenderDetail } from "@/lib/organizations/queries";
import { recommenderKindLabels } from "@/lib/regulation/terms";
import { cities } from "@/lib/regulation/zhejiang";
import { add, edit } from "../actions";

function Fields() {
  const { control } = useFormContext();
  const kind: unknown = useWatch({ control, name: "kind" });
  return (
    <>
      <RadioGroupField name="kind" label="部门类型" inline required options={Object.entries(recommenderKindLabels).map(([value, label]) => ({ value, label }))} />
      <TextField name="name" label="部门名称" required />
      {kind === "municipalBureau" && <SelectField name="cityCode" label="设区市" options={cities.map(({ code, name }) => ({ value: code, label: name }))} required />}
      <TextField name="hostCreditCode" label="自任归口的依托单位" width="medium" hint="依托单位自己是归口管理部门的，填写其统一社会信用代码；申报与审核初评仍须由不同的人办理。" />
    </>
  );
}

export function AddRecommender() {
  return (
    <ActionForm schema={addRecommenderSchema} action={add} defaultValues={{ name: "", kind: "supervisingDepartment", cityCode: "", hostCreditCode: "" }} then={({ recommenderId }) => `/province/recommenders/${recommenderId}`}>
      <Fields />
      <div className="button-row">
        <FormSubmit>增加部门</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function EditRecommender({ recommender }: { recommender: RecommenderDetail }) {
  const { id, name, kind, cityCode, ownHost } = recommender;
  return (
    <ActionForm schema={editRecommenderSchema} action={edit} idPrefix="edit" defaultValues={{ recommenderId: id, name, kind, cityCode: cityCode ?? "", hostCreditCode: ownHost?.creditCode ?? "" }}>
      <Fields />
      <div className="button-row">
        <FormSubmit>保存部门信息</FormSubmit>
      </div>
    </ActionForm>
  );
}
