"use client";

import { useWatch } from "react-hook-form";
import { NumberField } from "@/components/form/number-field";
import { dimensions, weightedTotal, type Weights } from "@/lib/assessments/score-sheet";
import { readPoints, type ScoreSheetForm } from "@/lib/assessments/score-sheet-form";

/** The four dimensions of 第十一条（四） with their guides and weights, and the total as it stands. */
export function DimensionFields({ weights }: { weights: Weights }) {
  const texts = useWatch<ScoreSheetForm, "scores">({ name: "scores" });
  const points = readPoints(texts);
  const total = weightedTotal(points, weights);
  const missing = dimensions.filter(({ key }) => points[key] === undefined).length;
  return (
    <>
      {dimensions.map(({ key, label, guide }) => (
        <NumberField<ScoreSheetForm> key={key} name={`scores.${key}`} label={`${label}（${weights[key]}%）`} unit="分" required hint={`${guide}0 至 100 的整数。`} />
      ))}
      <p role="status">
        加权总分：<strong className="number">{total === undefined ? "—" : `${total.toFixed(2)} 分`}</strong>
        {total === undefined && <span className="meta">　还有 {missing} 项没有打分</span>}
      </p>
    </>
  );
}
