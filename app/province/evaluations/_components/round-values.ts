import { defaultIndicators, type IndicatorSets } from "@/lib/evaluations/indicators";
import type { RoundView } from "@/lib/evaluations/round-queries";
import type { RoundFormValues } from "./round-form";

/** Points are typed, so the form holds them as text. */
function typed(sets: IndicatorSets): RoundFormValues["indicators"] {
  const lines = (category: keyof IndicatorSets) => sets[category].map(({ weight, ...line }) => ({ ...line, weight: String(weight) }));
  return { comprehensive: lines("comprehensive"), openService: lines("openService"), globalRnd: lines("globalRnd") };
}

export const newRoundValues: RoundFormValues = {
  title: "",
  periodFrom: "",
  periodTo: "",
  submitBy: "",
  scope: { recognizedBefore: "", excluded: [] },
  indicators: typed(defaultIndicators),
};

export function valuesOf(round: RoundView): RoundFormValues {
  return {
    title: round.title,
    periodFrom: round.periodFrom,
    periodTo: round.periodTo,
    submitBy: round.submitBy,
    scope: { recognizedBefore: round.recognizedBefore, excluded: round.excluded.map(({ baseId, reason }) => ({ baseId, reason })) },
    indicators: typed(round.indicators),
  };
}
