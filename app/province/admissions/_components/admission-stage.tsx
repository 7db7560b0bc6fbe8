import { StateBadge, type Tone } from "@/components/ui/badge";
import { admissionStages, type AdmissionStage } from "@/lib/workflow/admission-stages";

const tones: Record<AdmissionStage, Tone> = { listed: "neutral", checked: "info", decision: "attention", admitted: "success", notAdmitted: "neutral" };

export function AdmissionStageBadge({ stage }: { stage: AdmissionStage }) {
  return <StateBadge tone={tones[stage]}>{admissionStages.stages[stage].label}</StateBadge>;
}
