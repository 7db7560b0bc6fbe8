import { StateBadge, type Tone } from "@/components/ui/badge";
import { objectionStages, type ObjectionStage } from "@/lib/workflow/objection-stages";

const tones: Record<ObjectionStage, Tone> = { received: "attention", investigating: "info", closed: "success", notAccepted: "neutral" };

/** Where an objection stands. */
export function ObjectionBadge({ stage }: { stage: ObjectionStage }) {
  return <StateBadge tone={tones[stage]}>{objectionStages.stages[stage].label}</StateBadge>;
}
