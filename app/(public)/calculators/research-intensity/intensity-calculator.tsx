"use client";

import { FormProvider, useForm, useWatch } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { ClauseLink } from "@/components/law/clause-link";
import { ResearchIntensityResult } from "@/components/law/research-intensity-result";
import { ResearchYearsTable } from "@/components/law/research-years-table";
import { statedDay, statedIntensityInput, type ResearchYearText } from "@/components/law/stated-research-years";
import { ToolAnswer } from "@/components/law/tool-answer";
import { useHydrated } from "@/components/ui/use-hydrated";
import { findResearchYearsProblem, researchIntensity, type ResearchIntensityInput } from "@/lib/regulation/research-intensity";

interface Values {
  filingYear: string;
  establishedOn: string;
  rdYears: ResearchYearText[];
}

const emptyRow = { rd: "", revenue: "", rdDomestic: "" };

/** The calculation as one types. Accounts are the company's own: nothing leaves the browser. */
export function IntensityCalculator({ thisYear }: { thisYear: number }) {
  const form = useForm<Values>({ defaultValues: { filingYear: String(thisYear), establishedOn: "", rdYears: [emptyRow, emptyRow, emptyRow] } });
  const [filingYear, establishedOn, rows] = useWatch({ control: form.control, name: ["filingYear", "establishedOn", "rdYears"] });
  const hydrated = useHydrated();
  const input = statedIntensityInput(Number(filingYear), statedDay(establishedOn), rows);
  const filingYears = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2].map((year) => ({ value: String(year), label: `${year} 年` }));

  return (
    <FormProvider {...form}>
      <form className="form-frame" method="post" noValidate onSubmit={(event) => event.preventDefault()}>
        <fieldset disabled={!hydrated} className="form-body">
          <SelectField<Values> name="filingYear" label="申报年度" required hint="计算其前三个会计年度。" options={filingYears} />
          <DateField<Values> name="establishedOn" label="成立日期" hint="成立不足三年的填写，按实际经营年度计算。" />
          {input.years.length > 0 && <ResearchYearsTable years={input.years.map(({ year }) => year)} />}
        </fieldset>
      </form>
      <div role="status">
        <Answer input={input} />
      </div>
    </FormProvider>
  );
}

function Answer({ input }: { input: ResearchIntensityInput }) {
  if (input.years.some(({ rd, revenue }) => rd === "" || revenue === "")) return <p className="meta">各年度的研发费用和销售收入填写齐全后，这里显示结果。</p>;
  const problem = findResearchYearsProblem(input);
  if (problem !== undefined) return <p className="field-error">{problem}</p>;
  const result = researchIntensity(input);
  return (
    <ToolAnswer title="研发投入强度" explanation={result.explanation} clauses={["art8.1", "art10.2"]}>
      <ResearchIntensityResult result={result} />
      <p className="meta">
        标准见《高新技术企业认定管理办法》（国科发火〔2016〕32号）第十一条（五）：最近一年销售收入小于5,000万元（含）的不低于5%，5,000万元至2亿元（含）的不低于4%，2亿元以上的不低于3%，其中在中国境内发生的研究开发费用总额占全部研究开发费用总额的比例不低于60%。
        <ClauseLink clause="art8.1" />
        只说“达到国家高新技术企业标准”，境内占比是否要求由省科技厅决定。
      </p>
    </ToolAnswer>
  );
}
