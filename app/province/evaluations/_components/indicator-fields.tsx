"use client";

import { useWatch } from "react-hook-form";
import { NumberField } from "@/components/form/number-field";
import { ClauseLink } from "@/components/law/clause-link";
import { Disclosure } from "@/components/ui/disclosure";
import type { IndicatorLine } from "@/lib/evaluations/indicators";
import { categoryLabels, type Category } from "@/lib/regulation/terms";

/** The weights of one category's set; they must make 100 before the round can be opened. */
export function IndicatorFields({ category, lines }: { category: Category; lines: readonly IndicatorLine[] }) {
  return (
    <Disclosure summary={<>{categoryLabels[category]} <WeightSum category={category} /></>}>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {lines.map(({ key, group, name, clause }, index) => (
          <NumberField
            key={key}
            name={`round.indicators.${category}.${index}.weight`}
            label={`${key} ${name}`}
            unit="分"
            required
            hint={`${group}${clause === "art19" ? "；未获补助的基地不适用，权重按比例摊入其余指标" : ""}`}
            {...(clause === "art19" || clause === "art21" ? { clause: <ClauseLink clause={clause} /> } : {})}
          />
        ))}
      </div>
    </Disclosure>
  );
}

function WeightSum({ category }: { category: Category }) {
  const lines = (useWatch({ name: `round.indicators.${category}` }) ?? []) as { weight: string | number }[];
  const sum = lines.reduce((total, { weight }) => total + (Number(weight) || 0), 0);
  return (
    <span role="status" className={sum === 100 ? "meta" : "font-semibold text-amber"}>
      权重合计 {sum}{sum === 100 ? "" : "，应为 100"}
    </span>
  );
}
