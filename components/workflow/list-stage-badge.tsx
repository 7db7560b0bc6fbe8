import { StateBadge, type Tone } from "@/components/ui/badge";
import { proposedListStages, type ProposedListStage } from "@/lib/workflow/proposed-list-stages";

const tones: Record<ProposedListStage, Tone> = { draft: "neutral", publicNotice: "info", decision: "attention", released: "success" };

/** Where a proposed list stands. */
export function ListStageBadge({ stage }: { stage: ProposedListStage }) {
  return <StateBadge tone={tones[stage]}>{proposedListStages.stages[stage].label}</StateBadge>;
}
