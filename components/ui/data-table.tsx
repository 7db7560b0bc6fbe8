import Link from "next/link";
import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  header: string;
  /** Without it the value of `row[key]` is shown. */
  cell?: (row: Row) => ReactNode;
  /** Numbers and money stand at the right. */
  align?: "end";
  nowrap?: boolean;
  /** Left out of the card on phones. */
  hideOnPhone?: boolean;
  /** Address that sorts by this column, and how it is sorted now. */
  sortHref?: string;
  sorted?: "ascending" | "descending";
};

export type DataTableProps<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** Address of a row: the first column becomes a link that covers the row. */
  rowHref?: (row: Row) => string;
  /** What the table lists; read out, and shown unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean;
  empty?: ReactNode;
  /** Many columns: the table scrolls in its own region with the head fixed. */
  wide?: boolean;
  /** Small tables inside a page: no cards on phones, no sticky head. */
  plain?: boolean;
  foot?: ReactNode;
};

/**
 * A dense list with a sticky head that turns into cards on phones. It has no hooks: a page may render it on the
 * server, or (for long lists, much less to send) from a small client component that holds the columns and is fed
 * compact rows.
 */
export function DataTable<Row>({ columns, rows, rowKey, rowHref, caption, captionHidden, empty, wide, plain, foot }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  const table = (
    <table className={plain ? "data-table data-table-plain data-table-keep" : "data-table"}>
      <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-end={column.align ? "" : undefined} data-phone-hidden={column.hideOnPhone ? "" : undefined} aria-sort={column.sorted}>
              {column.sortHref ? (
                <Link href={column.sortHref} prefetch={false}>
                  {column.header}
                </Link>
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) => {
              const content = column.cell ? column.cell(row) : (row as Record<string, ReactNode>)[column.key];
              if (index === 0) {
                return (
                  <th key={column.key} scope="row" data-nowrap={column.nowrap ? "" : undefined}>
                    {rowHref ? (
                      <Link href={rowHref(row)} prefetch={false} className="row-link">
                        {content}
                      </Link>
                    ) : (
                      content
                    )}
                  </th>
                );
              }
              return (
                <td key={column.key} data-label={plain ? undefined : column.header} data-end={column.align ? "" : undefined} data-nowrap={column.nowrap ? "" : undefined} data-phone-hidden={column.hideOnPhone ? "" : undefined}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  );
  if (!wide) return table;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}
