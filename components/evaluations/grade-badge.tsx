import { StateBadge, type Tone } from "@/components/ui/badge";
import { roundGradeLabels, type RoundGrade } from "@/lib/regulation/terms";

const tones: Record<RoundGrade, Tone> = { excellent: "success", qualified: "info", unqualified: "danger", deferred: "neutral", absent: "attention" };

/** 优秀、合格、不合格; 缓评 and 未参加 are no grades (第十八条). */
export function GradeBadge({ grade }: { grade: RoundGrade }) {
  return <StateBadge tone={tones[grade]}>{roundGradeLabels[grade]}</StateBadge>;
}
