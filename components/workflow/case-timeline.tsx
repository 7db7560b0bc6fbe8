import { ClauseLink } from "@/components/law/clause-link";
import type { Tone } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Timeline } from "@/components/ui/timeline";
import type { CaseEvent } from "@/lib/applications/case-events";

const tones: Record<CaseEvent["weight"], Tone> = { step: "neutral", forward: "info", returned: "attention", refused: "danger", recognized: "success" };

/** Who, when, what, on which clause, why; oldest first, as the case went. */
export function CaseTimeline({ events }: { events: readonly CaseEvent[] }) {
  if (events.length === 0) return <EmptyState title="还没有办理记录">提交申报后，每一步由谁、何时、依据哪一条办理都会显示在这里。</EmptyState>;
  return (
    <Timeline
      label="办理记录"
      entries={events.map((event) => ({
        id: event.id,
        who: event.who,
        when: event.when,
        whenIso: event.whenIso,
        what: event.what,
        clause: event.clause ? <ClauseLink clause={event.clause} /> : undefined,
        note: event.reason ?? undefined,
        tone: tones[event.weight],
      }))}
    />
  );
}
