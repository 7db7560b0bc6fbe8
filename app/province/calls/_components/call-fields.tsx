"use client";

import type { z } from "zod";
import { CheckboxField, CheckboxGroupField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ClauseLink } from "@/components/law/clause-link";
import { SectionHeading } from "@/components/ui/section-heading";
import { fields } from "@/lib/regulation/fields";
import { categoryLabels } from "@/lib/regulation/terms";
import type { draftCallSchema } from "@/lib/calls/schema";
import { ParameterFields } from "./parameter-fields";

type Input = z.input<typeof draftCallSchema>;

/** The fields of a call; the same for a new draft and for changing one. */
export function CallFields() {
  return (
    <>
      <SectionHeading>基本信息</SectionHeading>
      <TextField<Input> name="content.title" label="标题" hint="公开页面和通知的标题，如“2026 年度国际科技合作基地申报”。" required />
      <TextField<Input> name="content.year" label="年度" hint="研发投入表按此前三年填写。" width="short" inputMode="numeric" required />
      <TextField<Input> name="content.noticeNumber" label="通知文号" hint="由厅办公室编定，系统只登记，如 浙科函外〔2026〕100号。" width="medium" />
      <CheckboxGroupField<Input> name="content.categories" label="受理类别" clause={<ClauseLink clause="art6" />} options={Object.entries(categoryLabels).map(([value, label]) => ({ value, label }))} required />
      <CheckboxGroupField<Input> name="content.fieldCodes" label="受理领域" hint="申报时从这里选择技术领域，用于统计和匹配专家。" inline options={fields.map(({ code, label }) => ({ value: code, label }))} required />

      <SectionHeading aside={<ClauseLink clause="art11.1" />}>时间</SectionHeading>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <DateField<Input> name="content.opensOn" label="开放日期" hint="发布时须有。发布后、开放前显示为“即将开放”。" />
        <TextField<Input> name="content.opensTime" label="开放时刻" hint="北京时间，如 09:00。" width="short" required />
        <DateField<Input> name="content.closesOn" label="截止日期" hint="发布时须有。" />
        <TextField<Input> name="content.closesTime" label="截止时刻" hint="如 17:00，那一刻收到的仍算按时；当日结束写 24:00。" width="short" required />
      </div>
      <DateField<Input> name="content.recommendBy" label="推荐截止日" hint="不填则只按审核初评时限。" clause={<ClauseLink clause="art11.2" />} />

      <SectionHeading>公布内容</SectionHeading>
      <TextAreaField<Input> name="content.introduction" label="申报说明" hint="空一行另起一段。发布时须有。" limit={5000} rows={8} />
      <TextAreaField<Input> name="content.requirements" label="申报要求" hint="空一行另起一段。" limit={10_000} rows={8} />
      <TextAreaField<Input> name="content.contact" label="联系方式" hint="业务和技术咨询的联系人、电话。发布时须有。" limit={1000} rows={3} />

      <SectionHeading aside={<ClauseLink clause="art11.2" />}>推荐</SectionHeading>
      <NumberField<Input> name="content.defaultQuota" label="每个推荐部门的推荐名额" hint="留空为不限；个别部门不同的，保存后在“推荐名额”中设置。" unit="项" />
      <CheckboxField<Input> name="content.rankingRequired" label="推荐部门须对推荐项目排序" />
      <ParameterFields />
    </>
  );
}
