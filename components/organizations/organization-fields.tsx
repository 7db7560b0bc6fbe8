"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { RadioGroupField } from "@/components/form/choice-fields";
import { ComboBoxField } from "@/components/form/combo-box-field";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { SectionHeading } from "@/components/ui/section-heading";
import { ClauseLink } from "@/components/law/clause-link";
import type { RecommenderChoice } from "@/lib/organizations/queries";
import { overseasRegions } from "@/lib/regulation/regions";
import { foreignInvestmentLabels, legalFormLabels, organizationKindLabels } from "@/lib/regulation/terms";
import { cities } from "@/lib/regulation/zhejiang";
import { RecommenderFields } from "./recommender-fields";

const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
const regionOptions = overseasRegions.map(({ code, nameZh }) => ({ value: code, label: nameZh, keywords: code }));

/** The facts of an institution, for registering and for changing them; the credit code stands apart. */
export function OrganizationFields({ recommenders, recommenderDiffers }: { recommenders: readonly RecommenderChoice[]; recommenderDiffers: boolean }) {
  const { control } = useFormContext();
  const [kind, foreignInvestment]: unknown[] = useWatch({ control, name: ["kind", "foreignInvestment"] });
  const foreign = foreignInvestment === "foreign" || foreignInvestment === "hongKongMacaoTaiwan";
  return (
    <>
      <TextField name="name" label="单位名称" hint="与法人证照一致的全称。" autoComplete="organization" required />
      <SelectField name="kind" label="单位性质" clause={<ClauseLink clause="art2" />} options={optionsOf(organizationKindLabels)} required />
      {kind === "other" && <TextField name="kindNote" label="单位性质说明" required />}
      <SelectField name="legalForm" label="组织形式" clause={<ClauseLink clause="art7.1" />} options={optionsOf(legalFormLabels)} required />
      <RadioGroupField
        name="independentLegalPerson"
        label="是否为独立法人"
        hint="分公司、分支机构、非法人的内设机构不是独立法人，须由所属法人单位注册。"
        clause={<ClauseLink clause="art7.1" />}
        inline
        required
        options={[{ value: "yes", label: "是" }, { value: "no", label: "否" }]}
      />
      <DateField name="establishedOn" label="成立日期" required />
      <TextField name="legalRepresentative" label="法定代表人姓名" width="medium" required />
      {kind === "enterprise" && (
        <SelectField name="foreignInvestment" label="资本性质" hint="港澳台商投资可参照外商投资。" clause={<ClauseLink clause="art10.2" />} options={optionsOf(foreignInvestmentLabels)} required />
      )}
      {kind === "enterprise" && foreign && (
        <>
          <TextField name="parentName" label="母公司名称" required />
          <ComboBoxField name="parentRegion" label="母公司所在国家（地区）" options={regionOptions} required />
        </>
      )}

      <SectionHeading>注册地和组织推荐部门</SectionHeading>
      <SelectField name="cityCode" label="注册地（设区市）" hint="须在浙江省内依法注册，以证照登载的住所为准。" clause={<ClauseLink clause="art7.1" />} options={cities.map(({ code, name }) => ({ value: code, label: name }))} required />
      <TextField name="county" label="县（市、区）" width="medium" />
      <TextField name="registeredAddress" label="注册地址" required />
      <TextField name="officeAddress" label="办公地址" hint="与注册地址不同时填写。" />
      <RecommenderFields choices={recommenders} differs={recommenderDiffers} />

      <SectionHeading>联系方式</SectionHeading>
      <TextField name="contactName" label="联系人姓名" width="medium" required />
      <TextField name="contactPhone" label="联系电话" type="tel" width="medium" required />
      <TextField name="contactEmail" label="联系邮箱" type="email" required />
    </>
  );
}
