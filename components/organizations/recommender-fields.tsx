"use client";

import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { RadioGroupField } from "@/components/form/choice-fields";
import { ComboBoxField } from "@/components/form/combo-box-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ClauseLink } from "@/components/law/clause-link";
import type { RecommenderChoice } from "@/lib/organizations/queries";
import { recommenderKindFor } from "@/lib/regulation/articles/article-11-recognition-procedure";
import { affiliationLabels, recommenderKindLabels, type Affiliation } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";

/**
 * 第十一条（一）: the recommender follows from 隶属 or 属地, shown with its reason while the form is filled in. Another
 * department may be asked for, with a reason, and the province decides.
 */
export function RecommenderFields({ choices, differs }: { choices: readonly RecommenderChoice[]; /** The stored department is another one than the law's order gives. */ differs: boolean }) {
  const { control, setValue } = useFormContext();
  const [affiliation, cityCode]: unknown[] = useWatch({ control, name: ["affiliation", "cityCode"] });
  const [other, setOther] = useState(differs);
  const known = typeof affiliation === "string" && Object.hasOwn(affiliationLabels, affiliation) ? (affiliation as Affiliation) : undefined;
  const kind = known && recommenderKindFor(known);
  const bureau = choices.find((choice) => choice.kind === "municipalBureau" && choice.cityCode === cityCode);
  const departments = choices.filter((choice) => choice.kind === "supervisingDepartment");
  const optionsOf = (rows: readonly RecommenderChoice[]) => rows.map((row) => ({ value: row.id, label: row.name, hint: recommenderKindLabels[row.kind] }));

  function ask(different: boolean) {
    setOther(different);
    setValue("recommenderId", "");
    setValue("recommenderReason", "");
  }

  return (
    <>
      <RadioGroupField
        name="affiliation"
        label="隶属关系"
        required
        inline
        hint="按单位的主管或举办关系选择；没有主管部门的企业选“民营及其他”。"
        clause={<ClauseLink clause="art11.1" />}
        options={Object.entries(affiliationLabels).map(([value, label]) => ({ value, label }))}
      />
      {!kind && <Banner title="组织推荐部门">选择隶属关系和注册地后，这里会显示由哪个部门推荐，以及为什么。</Banner>}
      {kind === "municipalBureau" && !other && (
        <Banner title={bureau ? `组织推荐部门：${bureau.name}` : "组织推荐部门：按注册地确定"}>
          <p>
            {affiliationLabels[known!]}单位按属地关系申报，由注册地{typeof cityCode === "string" ? (findCityName(cityCode) ?? "设区市") : "设区市"}的科技主管部门审核推荐。<ClauseLink clause="art11.1" />
          </p>
          {!bureau && typeof cityCode === "string" && cityCode !== "" && <p>该市的科技主管部门尚未列入名录，请联系省科技厅。</p>}
        </Banner>
      )}
      {kind === "supervisingDepartment" && !other && (
        <>
          <Banner title="组织推荐部门：归口管理部门">
            <p>
              {affiliationLabels[known!]}单位按隶属关系申报，请选择本单位的归口管理部门。<ClauseLink clause="art11.1" />
            </p>
          </Banner>
          <ComboBoxField name="recommenderId" label="归口管理部门" required hint="名录由省科技厅设置；没有您的部门时请联系省科技厅。" options={optionsOf(departments)} />
        </>
      )}
      {kind && other && (
        <>
          <ComboBoxField name="recommenderId" label="申请的组织推荐部门" required options={optionsOf(choices)} />
          <TextAreaField name="recommenderReason" label="申请由该部门推荐的理由" required rows={3} limit={500} hint="与隶属或属地关系不同的，由省科技厅确定。" clause={<ClauseLink clause="art11.1" />} />
        </>
      )}
      {kind && (
        <div className="button-row">
          <Button variant="quiet" small onClick={() => ask(!other)}>
            {other ? "按隶属或属地关系确定" : "申请由其他部门推荐…"}
          </Button>
        </div>
      )}
    </>
  );
}
