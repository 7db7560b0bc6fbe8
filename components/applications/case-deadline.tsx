import { ClauseLink } from "@/components/law/clause-link";
import { DeadlineChip } from "@/components/ui/deadline-chip";
import type { ClauseId } from "@/lib/regulation/clause";
import { daysBetween, formatChineseDateWithWeekday, type PlainDate } from "@/lib/regulation/plain-date";

export interface CaseDuty {
  kind: string;
  nominalDay: PlainDate;
  lastDay: PlainDate;
  derivation: string;
  clause: ClauseId;
  provisional: boolean;
}

const labels: Record<string, string> = {
  recommendation: "审核初评",
  correction: "依托单位补正",
  inquiryReply: "情况说明",
  defence: "陈述申辩",
  inspectionFollowUp: "检查问题落实",
  majorChangeFiling: "提交变更申请",
  majorChangeCorrection: "补充变更申请",
  withdrawalCorrection: "补充退出申请",
  plaqueRemoval: "摘除标牌",
};

/** The open duty of a case with its day and how it was found. Overdue has no effect by itself. */
export function CaseDeadline({ duty, today }: { duty: CaseDuty; today: PlainDate }) {
  const left = daysBetween(today, duty.lastDay);
  const label = labels[duty.kind] ?? "办理";
  return (
    <DeadlineChip
      tone={left < 0 ? "overdue" : left <= 3 ? "soon" : "calm"}
      lastDay={formatChineseDateWithWeekday(duty.lastDay)}
      {...(duty.nominalDay === duty.lastDay ? {} : { nominalDay: formatChineseDateWithWeekday(duty.nominalDay) })}
      remaining={left < 0 ? `${label}已逾期 ${-left} 天` : left === 0 ? `${label}今天到期` : `${label}还有 ${left} 天`}
      sentence={duty.derivation}
      clause={<ClauseLink clause={duty.clause} />}
      provisional={duty.provisional}
    />
  );
}
