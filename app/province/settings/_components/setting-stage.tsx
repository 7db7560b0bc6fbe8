import { StateBadge } from "@/components/ui/badge";
import { lawSettingStages, type LawSettingStage } from "@/lib/workflow/law-setting-stages";

const tones = { proposed: "attention", confirmed: "success", declined: "neutral", withdrawn: "neutral" } as const;

export function SettingStage({ stage }: { stage: LawSettingStage }) {
  return <StateBadge tone={tones[stage]}>{lawSettingStages.stages[stage].label}</StateBadge>;
}
