import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date-text";
import { DataTable } from "@/components/ui/data-table";
import { StageBadge } from "@/components/workflow/stage-badge";
import type { OwnApplicationRow } from "@/lib/applications/queries/list-own-applications";
import { formatChineseDate, shanghaiDay } from "@/lib/regulation/plain-date";

/** The institution's applications; the field comes first, by it people tell them apart. */
export function ApplicationsTable({ rows, empty }: { rows: readonly OwnApplicationRow[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="本单位的申报"
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/host/applications/${row.id}`}
      empty={empty}
      columns={[
        { key: "fieldZh", header: "领域或方向", cell: (row) => row.fieldZh ?? "（尚未填写领域）" },
        { key: "categoryLabel", header: "类别", nowrap: true },
        { key: "callTitle", header: "申报批次" },
        { key: "number", header: "申报编号", nowrap: true, cell: (row) => row.number ?? "提交后生成" },
        { key: "stage", header: "状态", nowrap: true, cell: (row) => <StageBadge stage={row.stage} audience="host" /> },
        { key: "inHandsOf", header: "现在在", nowrap: true, hideOnPhone: true },
        { key: "updatedAt", header: "最近更新", nowrap: true, cell: (row) => <DateText text={formatChineseDate(shanghaiDay(new Date(row.updatedAt)))} iso={row.updatedAt} /> },
      ]}
    />
  );
}
