"use client";

import { useWatch } from "react-hook-form";
import { RadioGroupField } from "@/components/form/choice-fields";
import { TextAreaField } from "@/components/form/text-area-field";
import { needsReason, type ExaminationLine } from "@/lib/applications/examination/examination-lines";
import type { ExamineForm } from "./examination-desk";
import { LineHead } from "./line-head";

const verdicts = [
  { value: "met", label: "符合" },
  { value: "unmet", label: "不符合" },
];

/** One line: confirmed with one press, overruled with a reason. */
export function LineFields({ line, index }: { line: ExaminationLine; index: number }) {
  const verdict = useWatch<ExamineForm>({ name: `lines.${index}.verdict` }) as "met" | "unmet" | "" | null;
  const reasoned = needsReason({ prejudged: line.prejudged, verdict: verdict || null });
  return (
    <li id={`line-${line.rule}`}>
      <LineHead line={line} />
      <RadioGroupField<ExamineForm> name={`lines.${index}.verdict`} label="审查结论" required inline options={verdicts} />
      {reasoned && (
        <TextAreaField<ExamineForm>
          name={`lines.${index}.reason`}
          label="理由"
          required
          rows={2}
          limit={1000}
          hint={line.prejudged === "judgement" ? "人工判断须写明理由。" : "与机器预判不一致，须写明理由。"}
        />
      )}
    </li>
  );
}
