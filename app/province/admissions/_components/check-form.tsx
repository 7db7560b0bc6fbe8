"use client";

import { CheckboxField, RadioGroupField } from "@/components/form/choice-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { NumberField } from "@/components/form/number-field";
import { TextField } from "@/components/form/text-field";
import { FindingList } from "@/components/law/finding-list";
import { ActionForm } from "@/components/workflow/action-form";
import { checkAdmissionSchema, conditionAnswerLabels, conditionAnswers } from "@/lib/admissions/schema";
import type { Finding } from "@/lib/regulation/finding";
import { check } from "../actions";

interface CheckFormProps {
  admissionId: string;
  version: number;
  findings: readonly Finding[];
  answered: readonly { rule: string; answer: "met" | "unmet"; note: string }[];
  assessed: boolean;
  /** Asked of 外资研发中心 only; empty for the others. */
  researchYears: readonly { year: number; rd: string; revenue: string }[];
}

/** Every condition with what the rules say of the facts known; the officer answers each from the papers. */
export function CheckForm({ admissionId, version, findings, answered, assessed, researchYears }: CheckFormProps) {
  const lines = findings.map(({ rule, outcome }) => answered.find((line) => line.rule === rule) ?? { rule, answer: outcome === "met" ? ("met" as const) : ("" as never), note: "" });
  const place = new Map(findings.map(({ rule }, index) => [rule, index]));
  return (
    <ActionForm schema={checkAdmissionSchema} action={check} defaultValues={{ admissionId, version, assessed, researchYears: [...researchYears], lines }} idPrefix="check">
      {researchYears.map(({ year }, index) => (
        <fieldset key={year} className="grid gap-x-8 md:grid-cols-[18rem_18rem]">
          <legend>{year} 年研发投入（第十条（二））</legend>
          <NumberField name={`researchYears.${index}.rd`} label="研发费用" unit="万元" />
          <NumberField name={`researchYears.${index}.revenue`} label="销售收入" unit="万元" />
        </fieldset>
      ))}
      <CheckboxField name="assessed" label="已经专家评审" hint="不经专家评审的，决策记录须说明理由。" />
      <FindingList findings={findings}>
        {(finding) => {
          const name = `lines.${place.get(finding.rule)!}`;
          return (
            <fieldset className="mt-2 grid gap-x-8 md:grid-cols-[16rem_1fr]">
              <legend className="sr-only">{finding.title}</legend>
              <RadioGroupField name={`${name}.answer`} label="核对结果" inline required options={conditionAnswers.map((value) => ({ value, label: conditionAnswerLabels[value] }))} />
              <TextField name={`${name}.note`} label="依据和说明" />
            </fieldset>
          );
        }}
      </FindingList>
      <div className="button-row">
        <FormSubmit>保存核对结果</FormSubmit>
      </div>
    </ActionForm>
  );
}
