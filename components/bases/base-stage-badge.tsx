import { StateBadge, type Tone } from "@/components/ui/badge";
import { baseStageLabels, type BaseStage } from "@/lib/workflow/base-stages";

const tones: Record<BaseStage, Tone> = { active: "success", rectifying: "attention", revoked: "danger", withdrawn: "neutral", transferred: "info" };

/** The state of a base, in the words of the register. */
export function BaseStageBadge({ stage }: { stage: BaseStage }) {
  return <StateBadge tone={tones[stage]}>{baseStageLabels[stage]}</StateBadge>;
}
