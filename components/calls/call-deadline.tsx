import { ClauseLink } from "@/components/law/clause-link";
import { DeadlineChip } from "@/components/ui/deadline-chip";
import { daysBetween, shanghaiDay } from "@/lib/regulation/plain-date";
import { formatExactInstant, formatInstant } from "@/lib/regulation/shanghai-time";
import type { CallPhase } from "@/lib/workflow/call-stages";

interface CallTimes {
  phase: CallPhase;
  opensAt: Date | null;
  closesAt: Date | null;
}

function remaining(call: CallTimes, now: Date): string {
  if (call.phase === "closed") return "已截止";
  if (call.phase === "scheduled" && call.opensAt) {
    const days = daysBetween(shanghaiDay(now), shanghaiDay(call.opensAt));
    return days === 0 ? "今天开放" : `${days} 天后开放`;
  }
  const days = daysBetween(shanghaiDay(now), shanghaiDay(call.closesAt!));
  return days === 0 ? "今天截止" : `还有 ${days} 天`;
}

/** The last instant of a call: as announced, and to the second. */
export function CallDeadline({ call, now }: { call: CallTimes; now: Date }) {
  if (!call.closesAt) return null;
  const soon = call.phase === "open" && daysBetween(shanghaiDay(now), shanghaiDay(call.closesAt)) <= 7;
  return (
    <DeadlineChip
      lastDay={formatInstant(call.closesAt)}
      remaining={remaining(call, now)}
      tone={call.phase === "closed" ? "met" : soon ? "soon" : "calm"}
      sentence={`系统收到申报的最后时刻为北京时间${formatExactInstant(call.closesAt)}（含），以系统收到的时间为准；提交须由签发人办理，请预留时间。`}
      clause={<ClauseLink clause="art11.1" />}
    />
  );
}
