"use client";

import { useWatch } from "react-hook-form";
import { CheckboxField, CheckboxGroupField, RadioGroupField } from "@/components/form/choice-fields";
import { ComboBoxField } from "@/components/form/combo-box-field";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ClauseLink } from "@/components/law/clause-link";
import { ResearchYearsTable } from "@/components/law/research-years-table";
import { statedDay } from "@/components/law/stated-research-years";
import { SectionHeading } from "@/components/ui/section-heading";
import { fields } from "@/lib/regulation/fields";
import { yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import { overseasRegions } from "@/lib/regulation/regions";
import { requiredResearchYears } from "@/lib/regulation/research-intensity";
import {
  affiliationLabels, categoryLabels, foreignInvestmentLabels, formationLabels, globalPathLabels, intellectualPropertyHolderLabels, legalFormLabels,
  managementSystemLabels, organizationKindLabels,
} from "@/lib/regulation/terms";
import { cities } from "@/lib/regulation/zhejiang";
import { asksResearchYears, basisOf, foreignLabels, guaranteeLabels, outsideZhejiang, overseasLabels, serviceLabels, type SelfCheckAnswers } from "./self-check-answers";

const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
const { humanGeneticResources, researchEthics } = managementSystemLabels;

/** The questions that the chosen category calls for, and no others. */
export function SelfCheckFields({ day }: { day: PlainDate }) {
  const answers = useWatch<SelfCheckAnswers>() as SelfCheckAnswers;
  const { category, globalPaths } = answers;
  return (
    <>
      <RadioGroupField<SelfCheckAnswers> name="category" label="申报类别" required clause={<ClauseLink clause="art6" />} options={optionsOf(categoryLabels)} />
      {category === "globalRnd" && (
        <CheckboxGroupField<SelfCheckAnswers> name="globalPaths" label="符合的条件" required hint="具备两项之一即可。" clause={<ClauseLink clause="art10" />} options={optionsOf(globalPathLabels)} />
      )}
      {category !== "" && (
        <>
          <HostFields answers={answers} />
          <BasicFields category={category} />
          {category === "comprehensive" && <ComprehensiveFields enterprise={basisOf(answers, day) === "enterprise"} />}
          {category === "openService" && (
            <CheckboxGroupField<SelfCheckAnswers> name="service" label="已经具备的服务条件" clause={<ClauseLink clause="art9" />} options={optionsOf(serviceLabels)} />
          )}
          {category === "globalRnd" && globalPaths.includes("overseasInstitution") && <OverseasFields />}
          {category === "globalRnd" && globalPaths.includes("foreignInvested") && <ForeignFields />}
          {asksResearchYears(answers, day) && <ResearchFields day={day} establishedOn={answers.establishedOn} />}
          <FieldFields />
        </>
      )}
    </>
  );
}

function HostFields({ answers }: { answers: SelfCheckAnswers }) {
  return (
    <>
      <SectionHeading>依托单位</SectionHeading>
      <SelectField<SelfCheckAnswers> name="organizationKind" label="单位性质" required clause={<ClauseLink clause="art2" />} options={optionsOf(organizationKindLabels)} />
      {answers.organizationKind === "other" && <TextField<SelfCheckAnswers> name="kindNote" label="是何种主体" required width="medium" />}
      <SelectField<SelfCheckAnswers> name="legalForm" label="组织形式" required clause={<ClauseLink clause="art7.1" />} options={optionsOf(legalFormLabels)} />
      <CheckboxField<SelfCheckAnswers> name="branch" label="本单位是分公司、分院等分支机构" />
      <SelectField<SelfCheckAnswers> name="cityCode" label="注册地" required clause={<ClauseLink clause="art7.1" />} options={[...cities.map(({ code, name }) => ({ value: code, label: name })), { value: outsideZhejiang, label: "浙江省外" }]} />
      <SelectField<SelfCheckAnswers> name="affiliation" label="隶属关系" required hint="决定向哪个组织推荐部门申报。" clause={<ClauseLink clause="art11.1" />} options={optionsOf(affiliationLabels)} />
      <TextField<SelfCheckAnswers> name="creditCode" label="统一社会信用代码" width="medium" hint="填写的核对校验位，不填的不核对。" />
      <DateField<SelfCheckAnswers> name="revokedOn" label="取消资格决定日期" hint="曾被取消国合基地资格的填写，核对是否在三年内。" clause={<ClauseLink clause="art22" />} />
    </>
  );
}

function BasicFields({ category }: { category: string }) {
  return (
    <>
      <SectionHeading aside={<ClauseLink clause="art7" />}>基本条件</SectionHeading>
      <CheckboxGroupField<SelfCheckAnswers> name="guarantees" inline label="已经具备、能够写明的" options={optionsOf(guaranteeLabels)} />
      <CheckboxGroupField<SelfCheckAnswers> name="systems" inline label="已经建立的管理制度" clause={<ClauseLink clause="art7.3" />} hint="科技安全含应急联系人和监测、评估、应急报告流程。" options={optionsOf(managementSystemLabels)} />
      <CheckboxGroupField<SelfCheckAnswers> name="systemsNotApplicable" inline label="确不涉及的" hint="须经组织推荐部门确认。" options={optionsOf({ humanGeneticResources, researchEthics })} />
      <NumberField<SelfCheckAnswers> name="partners" label="海外合作机构" unit="家" required clause={<ClauseLink clause="art7.2" />} />
      {category === "comprehensive" && (
        <>
          <NumberField<SelfCheckAnswers> name="partnersWithAgreement" label="其中签有有效科技合作协议的" unit="家" required clause={<ClauseLink clause="art8.2" />} hint="依托单位签署、现在有效、与本单位没有关联关系的；数机构，不数协议。" />
          <NumberField<SelfCheckAnswers> name="partnersInChinaRegions" label="其中在中国香港、中国澳门、中国台湾的" unit="家" clause={<ClauseLink clause="art26" />} />
        </>
      )}
    </>
  );
}

function ComprehensiveFields({ enterprise }: { enterprise: boolean }) {
  return (
    <>
      <SectionHeading aside={<ClauseLink clause="art8.1" />}>研发实力</SectionHeading>
      {enterprise ? (
        <>
          <RadioGroupField<SelfCheckAnswers> name="ownIp" label="产品和成果的知识产权权利人" options={optionsOf(intellectualPropertyHolderLabels)} hint="没有知识产权的不选。" />
          <CheckboxField<SelfCheckAnswers> name="marketAdvantage" label="形成市场竞争优势，能够写明" />
        </>
      ) : (
        <>
          <CheckboxField<SelfCheckAnswers> name="provincialProject" label="承担过省级及以上科技计划项目" />
          <CheckboxField<SelfCheckAnswers> name="projectLedByTeam" label="项目负责人为国合基地负责人或核心成员" />
        </>
      )}
    </>
  );
}

function OverseasFields() {
  return (
    <>
      <SectionHeading aside={<ClauseLink clause="art10.1" />}>海外研发机构</SectionHeading>
      <TextField<SelfCheckAnswers> name="overseasName" label="机构名称" required width="medium" />
      <ComboBoxField<SelfCheckAnswers> name="overseasRegion" label="所在国家（地区）" required options={overseasRegions.map(({ code, nameZh }) => ({ value: code, label: nameZh, keywords: code }))} />
      <TextField<SelfCheckAnswers> name="overseasCity" label="所在城市" required width="medium" />
      <RadioGroupField<SelfCheckAnswers> name="overseasMode" label="形成方式" required inline options={optionsOf(formationLabels)} />
      <NumberField<SelfCheckAnswers> name="sharePercent" label="持股比例" unit="%" required hint="超过50%为控股；未超过的由人判断。" />
      <CheckboxGroupField<SelfCheckAnswers> name="overseas" label="已经具备、能够写明的（海外研发机构）" options={optionsOf(overseasLabels)} />
    </>
  );
}

function ForeignFields() {
  return (
    <>
      <SectionHeading aside={<ClauseLink clause="art10.2" />}>在浙外资企业</SectionHeading>
      <RadioGroupField<SelfCheckAnswers> name="foreignInvestment" label="外资类型" required options={optionsOf(foreignInvestmentLabels)} />
      <CheckboxGroupField<SelfCheckAnswers> name="foreign" label="已经具备、能够写明的（外资企业）" options={optionsOf(foreignLabels)} />
    </>
  );
}

function ResearchFields({ day, establishedOn }: { day: PlainDate; establishedOn: string }) {
  return (
    <>
      <SectionHeading>近三年研发投入</SectionHeading>
      <DateField<SelfCheckAnswers> name="establishedOn" label="成立日期" hint="成立不足三年的填写。" />
      <ResearchYearsTable years={requiredResearchYears(yearOf(day), statedDay(establishedOn))} />
    </>
  );
}

function FieldFields() {
  return (
    <>
      <SectionHeading aside={<ClauseLink clause="art25" />}>领域</SectionHeading>
      <SelectField<SelfCheckAnswers> name="fieldCode" label="所属技术领域" required clause={<ClauseLink clause="art4" />} options={fields.map(({ code, label }) => ({ value: code, label }))} />
      <CheckboxField<SelfCheckAnswers> name="sameFieldBase" label="本单位在这一领域已有国合基地" />
      <TextField<SelfCheckAnswers> name="fieldZh" label="领域或方向（中文）" width="medium" hint="进入基地名称的部分，如 眼视光器械；尚未确定的不填。" />
      <TextField<SelfCheckAnswers> name="fieldEn" label="领域或方向（英文）" />
    </>
  );
}
