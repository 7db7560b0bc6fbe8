import { StateBadge, type Tone } from "@/components/ui/badge";
import { evaluationRoundStages, type EvaluationRoundStage } from "@/lib/workflow/evaluation-round-stages";

const tones: Record<EvaluationRoundStage, Tone> = { draft: "neutral", open: "info", published: "success", withdrawn: "neutral" };

export function RoundBadge({ stage }: { stage: EvaluationRoundStage }) {
  return <StateBadge tone={tones[stage]}>{evaluationRoundStages.stages[stage].label}</StateBadge>;
}
