import { StateBadge } from "@/components/ui/badge";
import { formatChineseDate, type PlainDate } from "@/lib/regulation/plain-date";

/** “剩 3 天”, “今天到期”, “逾期 2 天”, with the day; for the rows of a list. */
export function DeadlineBadge({ lastDay, daysLeft }: { lastDay: PlainDate; daysLeft: number }) {
  const tone = daysLeft < 0 ? "danger" : daysLeft <= 3 ? "attention" : "neutral";
  const words = daysLeft < 0 ? `逾期 ${-daysLeft} 天` : daysLeft === 0 ? "今天到期" : `剩 ${daysLeft} 天`;
  return (
    <>
      <StateBadge tone={tone}>{words}</StateBadge> <span className="meta nowrap">{formatChineseDate(lastDay)}</span>
    </>
  );
}
