import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import "./waiting-table.css";
import { clauseLabel, type ClauseId } from "@/lib/regulation/clause";
import { daysBetween, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";

export interface WaitingLine {
  label: string;
  /** What to do, or what happens next. */
  next: string;
  clause: ClauseId;
  count: number;
  oldestAt: Date | null;
  href: string;
}

function waitingDays(oldestAt: Date | null, today: PlainDate): ReactNode {
  if (!oldestAt) return "—";
  const days = daysBetween(shanghaiDay(oldestAt), today);
  return days <= 0 ? "今天" : `${days} 天`;
}

/** What waits, how much of it, and for how long the oldest has waited; each line leads to its list. */
export function WaitingTable({ title, lines, today, emptyTitle, emptyText, emptyActions }: { title: string; lines: readonly WaitingLine[]; today: PlainDate; /** Without it the part is left out when nothing waits. */ emptyTitle?: string; emptyText?: ReactNode; emptyActions?: ReactNode }) {
  const shown = lines.filter((line) => line.count > 0);
  if (shown.length === 0 && emptyTitle === undefined) return null;
  return (
    <section className="stack-tight waiting-table">
      <SectionHeading>{title}</SectionHeading>
      <DataTable
        caption={title}
        captionHidden
        rows={shown}
        rowKey={(line) => line.label}
        rowHref={(line) => line.href}
        columns={[
          { key: "label", header: "事项", nowrap: true },
          { key: "count", header: "件数", align: "end", nowrap: true, cell: (line) => line.count },
          { key: "oldest", header: "最长已停留", nowrap: true, cell: (line) => waitingDays(line.oldestAt, today) },
          { key: "next", header: "下一步", cell: (line) => line.next },
          { key: "clause", header: "依据", nowrap: true, cell: (line) => clauseLabel(line.clause) },
        ]}
        empty={
          <EmptyState title={emptyTitle} actions={emptyActions}>
            {emptyText}
          </EmptyState>
        }
      />
    </section>
  );
}
