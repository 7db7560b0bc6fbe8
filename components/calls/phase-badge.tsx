import { StateBadge, type Tone } from "@/components/ui/badge";
import { callPhaseLabels, type CallPhase } from "@/lib/workflow/call-stages";

const tones: Record<CallPhase, Tone> = { draft: "neutral", scheduled: "info", open: "success", closed: "neutral", withdrawn: "danger" };

/** Whether a call waits, is open or over, by the clock. */
export function PhaseBadge({ phase }: { phase: CallPhase }) {
  return <StateBadge tone={tones[phase]}>{callPhaseLabels[phase]}</StateBadge>;
}
