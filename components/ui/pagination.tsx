import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icons";

export type PaginationProps = {
  previousHref?: string;
  nextHref?: string;
  /** “本页 20 条，共 1,000 条以上”. */
  summary?: ReactNode;
  labels?: { navigation: string; previous: string; next: string };
};

/** Keyset paging: previous and next, no page numbers (they would cost a count and lie after an insert). */
export function Pagination({ previousHref, nextHref, summary, labels = { navigation: "翻页", previous: "上一页", next: "下一页" } }: PaginationProps) {
  const previous = (
    <>
      <Icon name="arrow-left" />
      {labels.previous}
    </>
  );
  const next = (
    <>
      {labels.next}
      <Icon name="arrow-right" />
    </>
  );
  return (
    <nav className="pagination" aria-label={labels.navigation}>
      <span className="pagination-summary">{summary}</span>
      {previousHref ? (
        <Link href={previousHref} prefetch={false} rel="prev">
          {previous}
        </Link>
      ) : (
        <span className="pagination-off">{previous}</span>
      )}
      {nextHref ? (
        <Link href={nextHref} prefetch={false} rel="next">
          {next}
        </Link>
      ) : (
        <span className="pagination-off">{next}</span>
      )}
    </nav>
  );
}
