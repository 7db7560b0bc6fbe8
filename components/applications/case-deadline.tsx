import { ClauseLink } from "@/components/law/clause-link";
import { DeadlineChip } from "@/components/ui/deadline-chip";
import type { ClauseId } from "@/lib/regulation/clause";
import { daysBetween, formatChineseDateWithWeekday, type PlainDate } from "@/lib/regulation/plain-date";
import { dutyKinds, dutyLabel } from "@/lib/workflow/duty-kinds";

export interface CaseDuty {
  kind: string;
  nominalDay: PlainDate;
  lastDay: PlainDate;
  derivation: string;
  clause: ClauseId;
  provisional: boolean;
}

/** The open duty of a case with its day and how it was found. Overdue has no effect by itself. */
export function CaseDeadline({ duty, today }: { duty: CaseDuty; today: PlainDate }) {
  const left = daysBetween(today, duty.lastDay);
  const label = dutyLabel(duty.kind);
  const isRight = dutyKinds[duty.kind]?.isRight ?? false;
  return (
    <DeadlineChip
      tone={left < 0 ? (isRight ? "calm" : "overdue") : left <= 3 ? "soon" : "calm"}
      lastDay={formatChineseDateWithWeekday(duty.lastDay)}
      {...(duty.nominalDay === duty.lastDay ? {} : { nominalDay: formatChineseDateWithWeekday(duty.nominalDay) })}
      remaining={left < 0 ? (isRight ? `${label}期限已过 ${-left} 天` : `${label}已逾期 ${-left} 天`) : left === 0 ? `${label}今天到期` : `${label}还有 ${left} 天`}
      sentence={duty.derivation}
      clause={<ClauseLink clause={duty.clause} />}
      provisional={duty.provisional}
    />
  );
}
