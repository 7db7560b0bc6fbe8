import type { ReactNode } from "react";
import { Icon } from "./icons";

export type DeadlineTone = "calm" | "soon" | "overdue" | "met";

export type DeadlineChipProps = {
  /** The day that counts, written out: 2027年2月1日（周一）. */
  lastDay: string;
  /** The day the text names, when the legal roll moved it. */
  nominalDay?: string;
  /** “还有 12 天”, “已逾期 3 天”, “已于 1月20日 提交”. */
  remaining?: string;
  /** How the day was found, in one sentence. */
  sentence?: ReactNode;
  clause?: ReactNode;
  tone?: DeadlineTone;
  /** The holiday arrangement is not published yet. */
  provisional?: boolean;
};

/** A date that matters: last day, what is left, nominal day and why they differ. */
export function DeadlineChip({ lastDay, nominalDay, remaining, sentence, clause, tone = "calm", provisional }: DeadlineChipProps) {
  return (
    <div className="deadline" data-tone={tone}>
      <Icon name={tone === "overdue" ? "warning" : tone === "met" ? "check" : "clock"} />
      <div>
        <p>
          截止 <strong className="nowrap">{lastDay}</strong>
          {provisional && "（暂定）"}
          {remaining && <span className="deadline-remaining">{remaining}</span>}
        </p>
        {(nominalDay || sentence || clause) && (
          <p className="deadline-sentence">
            {nominalDay && `名义截止日 ${nominalDay}。`}
            {sentence}
            {provisional && "该年放假安排尚未公布，公布后以系统重算为准。"} {clause}
          </p>
        )}
      </div>
    </div>
  );
}
