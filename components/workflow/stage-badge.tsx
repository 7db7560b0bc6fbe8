import { StateBadge, type Tone } from "@/components/ui/badge";
import { applicationStages, type ApplicationStage } from "@/lib/workflow/application-stages";
import { stageLabel, type StageAudience } from "@/lib/workflow/stage-label";

const tones: Record<ApplicationStage, Tone> = {
  draft: "neutral",
  recommendation: "info",
  recommendationCorrection: "attention",
  formalExamination: "info",
  examinationCorrection: "attention",
  assessment: "info",
  proposal: "info",
  publicNotice: "info",
  decision: "info",
  recognized: "success",
  notRecommended: "danger",
  formallyRejected: "danger",
  notRecognized: "danger",
  retracted: "neutral",
};

/** The stage of an application in the words of its audience. */
export function StageBadge({ stage, audience }: { stage: ApplicationStage; audience: StageAudience }) {
  return <StateBadge tone={tones[stage]}>{stageLabel(applicationStages.stages[stage], audience)}</StateBadge>;
}
