"use client";

import { useWatch } from "react-hook-form";
import { ClauseLink } from "@/components/law/clause-link";
import { ResearchIntensityResult } from "@/components/law/research-intensity-result";
import type { RowValue } from "@/lib/forms/field";
import type { ClauseId } from "@/lib/regulation/clause";
import { yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import { findResearchYearsProblem, researchIntensity, type ResearchIntensityInput } from "@/lib/regulation/research-intensity";

/** What the table says, as the law's computation reads it; years before the institution existed are left out. */
export function intensityInput(rows: readonly RowValue[], filingYear: number, establishedOn: PlainDate): ResearchIntensityInput {
  const stated = rows.filter((row) => row.operating !== "none");
  const text = (value: unknown) => (typeof value === "string" ? value.trim() : "");
  return {
    filingYear,
    years: stated.map((row) => ({
      year: Number(row.id),
      rd: text(row.rd),
      revenue: text(row.revenue),
      ...(text(row.rdDomestic) === "" ? {} : { rdDomestic: text(row.rdDomestic) }),
    })),
    ...(yearOf(establishedOn) > filingYear - 3 ? { establishedOn } : {}),
  };
}

/** 近三年平均研发经费投入强度 while it is typed: the ratio, the band, what is missing, and both readings. */
export function ResearchIntensityPanel({ filingYear, establishedOn, clause }: { filingYear: number; establishedOn: PlainDate; clause: ClauseId }) {
  const rows = useWatch({ name: "rdYears" }) as RowValue[] | undefined;
  const input = intensityInput(rows ?? [], filingYear, establishedOn);
  const untouched = input.years.every((year) => year.rd === "" && year.revenue === "");
  const problem = untouched ? "填写每年的研究开发费用总额和销售收入后，这里显示研发投入强度。" : findResearchYearsProblem(input);
  return (
    <section className="live-panel" aria-label="研发投入强度" aria-live="polite">
      <h3>
        研发投入强度 <ClauseLink clause={clause} />
      </h3>
      <p className="field-hint">
        {clause === "art10.2" ? "第十条（二）" : "第八条（一）"}要求“近三年平均研发经费投入强度符合高新技术企业认定标准”。
      </p>
      {problem ? <p>{problem}</p> : <ResearchIntensityResult result={researchIntensity(input)} />}
    </section>
  );
}
