import Link from "next/link";
import { ClauseLink } from "@/components/law/clause-link";
import { StateBadge } from "@/components/ui/badge";
import { DeadlineChip } from "@/components/ui/deadline-chip";
import { EmptyState } from "@/components/ui/empty-state";
import { sectionHref } from "@/lib/applications/form/section-href";
import type { RecordedRound } from "@/lib/applications/queries/get-host-record";
import { daysBetween, formatChineseDateWithWeekday, type PlainDate } from "@/lib/regulation/plain-date";
import { formatInstant } from "@/lib/regulation/shanghai-time";

/** 退回补正: what was asked where, until when, and what was answered. */
export function CorrectionRounds({ applicationId, rounds, today }: { applicationId: string; rounds: readonly RecordedRound[]; today: PlainDate }) {
  if (rounds.length === 0) return <EmptyState title="没有退回补正">如需补正，逐项要求和截止日期会显示在这里。</EmptyState>;
  return (
    <div className="stack">
      {rounds.map((round) => (
        <section key={round.ordinal} className="stack-tight">
          <p>
            <b>第 {round.ordinal} 次补正</b> {round.closedAt ? <StateBadge tone="success">已重新提交</StateBadge> : <StateBadge tone="attention">等待补正</StateBadge>}{" "}
            <span className="meta">
              {round.requestedBy}于 {formatInstant(round.requestedAt)} 提出
              {round.closedAt && `，${formatInstant(round.closedAt)} 重新提交`}
            </span>
          </p>
          {!round.closedAt && <Due round={round} today={today} />}
          <ol className="correction-items">
            {round.items.map((item) => (
              <li key={item.id}>
                <p>
                  <b>{round.closedAt ? item.place : <Link href={sectionHref(applicationId, item.sectionKey, item.path ?? undefined)}>{item.place}</Link>}</b> {item.clause && <ClauseLink clause={item.clause} />}
                </p>
                <p className="pre-line">{item.request}</p>
                {item.response && <p className="finding-words">答复：{item.response}</p>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Due({ round, today }: { round: RecordedRound; today: PlainDate }) {
  const left = daysBetween(today, round.dueOn);
  return (
    <DeadlineChip
      lastDay={formatChineseDateWithWeekday(round.dueOn)}
      {...(round.nominalDay === round.dueOn ? {} : { nominalDay: formatChineseDateWithWeekday(round.nominalDay) })}
      remaining={left < 0 ? `已逾期 ${-left} 天，仍可提交，逾期会如实记录` : left === 0 ? "今天截止" : `还有 ${left} 天`}
      sentence={round.derivation}
      tone={left < 0 ? "overdue" : left <= 3 ? "soon" : "calm"}
    />
  );
}
