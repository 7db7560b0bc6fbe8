import { StateBadge, type Tone } from "@/components/ui/badge";
import { assignmentStages, type AssignmentStage } from "@/lib/workflow/assignment-stages";

const tones: Record<AssignmentStage, Tone> = { assigned: "neutral", declared: "info", refused: "attention", submitted: "success", withdrawn: "neutral" };

/** How far one expert is with one application. */
export function AssignmentBadge({ stage }: { stage: AssignmentStage }) {
  return <StateBadge tone={tones[stage]}>{assignmentStages.stages[stage].label}</StateBadge>;
}
