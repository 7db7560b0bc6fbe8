import { StageTrack } from "@/components/ui/stage-track";
import { dayOfMonth, monthOf, type PlainDate } from "@/lib/regulation/plain-date";
import { applicationTrack, type TrackFacts } from "@/lib/workflow/application-track";
import type { StageAudience } from "@/lib/workflow/stage-label";

function shortDay(day: PlainDate): string {
  return `${monthOf(day)}月${dayOfMonth(day)}日`;
}

/** The five steps of 第十一条, and “现在在谁手里、已几天、下一步”. */
export function CaseTrack({ facts, audience }: { facts: TrackFacts; audience: StageAudience }) {
  const track = applicationTrack(facts, audience);
  return (
    <StageTrack
      label="第十一条程序"
      steps={track.steps.map((step) => ({
        label: step.label,
        state: step.state,
        ...(step.reachedOn ? { day: `${shortDay(step.reachedOn)}${step.state === "current" ? "起" : ""}` } : {}),
      }))}
      nowWith={track.inHandsOf ?? undefined}
      elapsed={track.days === null ? undefined : track.days === 0 ? "今天刚到" : `${track.days} 天`}
      next={track.next}
    />
  );
}
