"use client";

import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { CheckboxField } from "@/components/form/choice-fields";
import { NumberField } from "@/components/form/number-field";
import { ClauseLink } from "@/components/law/clause-link";
import { SectionHeading } from "@/components/ui/section-heading";
import { callParameterKeys, type CallParameterKey } from "@/lib/calls/call-parameters";
import type { draftCallSchema } from "@/lib/calls/schema";
import { parameterDefinitions, type ParameterDefinition } from "@/lib/regulation/parameters";

type Input = z.input<typeof draftCallSchema>;

const weightKeys = ["assessmentWeightFoundation", "assessmentWeightField", "assessmentWeightRegion", "assessmentWeightLayout"] as const;
const otherKeys = callParameterKeys.filter((key) => !(weightKeys as readonly string[]).includes(key));

/** What the regulation leaves to the province and may differ from call to call. */
export function ParameterFields() {
  return (
    <>
      <SectionHeading>本批次的办理规则（省厅自定）</SectionHeading>
      <p className="meta">办法没有规定的，由省科技厅在此确定；发布后固定，不随以后的调整变化。</p>
      <div role="group" aria-label="评审权重" className="stack-tight">
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {weightKeys.map((key) => (
            <ParameterField key={key} name={key} />
          ))}
        </div>
        <WeightSum />
      </div>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {otherKeys.map((key) => (
          <ParameterField key={key} name={key} />
        ))}
      </div>
    </>
  );
}

function ParameterField({ name }: { name: CallParameterKey }) {
  const definition: ParameterDefinition = parameterDefinitions[name];
  const shared = { name: `content.parameters.${name}` as const, label: definition.label, ...((weightKeys as readonly string[]).includes(name) ? {} : { hint: definition.description }), clause: <ClauseLink clause={definition.clause} /> };
  if (typeof definition.default === "boolean") return <CheckboxField<Input> {...shared} />;
  return <NumberField<Input> {...shared} unit={definition.unit} required />;
}

function WeightSum() {
  const values = useWatch<Input>({ name: weightKeys.map((key) => `content.parameters.${key}` as const) });
  const sum = (values as unknown[]).reduce<number>((total, value) => total + (Number(value) || 0), 0);
  return (
    <p role="status" className={sum === 100 ? "meta" : "font-semibold text-amber"}>
      四项评审权重合计 {sum}%{sum === 100 ? "" : "，应为 100%"}
    </p>
  );
}
