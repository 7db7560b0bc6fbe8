"use client";

import { StateBadge } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowKeys } from "@/components/ui/row-keys";
import type { SampleBase } from "./sample-bases";

const columns: Column<SampleBase>[] = [
  { key: "name", header: "国合基地", cell: (row) => row.name },
  { key: "number", header: "编号", nowrap: true },
  { key: "host", header: "依托单位" },
  { key: "city", header: "设区市", nowrap: true, sortHref: "?sort=city" },
  { key: "category", header: "类别", nowrap: true },
  { key: "recognizedOn", header: "认定日期", nowrap: true, sortHref: "?sort=-recognizedOn", sorted: "descending" },
  { key: "partners", header: "合作机构", align: "end", hideOnPhone: true },
  {
    key: "state",
    header: "状态",
    nowrap: true,
    cell: ({ state }) => {
      if (state === "active") return <StateBadge tone="success">正常</StateBadge>;
      return state === "rectifying" ? <StateBadge tone="attention">整改中</StateBadge> : <StateBadge tone="danger">年报逾期</StateBadge>;
    },
  },
];

/** The pattern for long lists: columns live in a client component, the page sends only compact rows. */
export function SampleBasesTable({ rows }: { rows: SampleBase[] }) {
  return (
    <RowKeys>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/kit/workspace?base=${row.id}`}
        caption="国合基地名录"
        captionHidden
        empty={<EmptyState title="没有符合条件的国合基地">去掉一些条件再试。</EmptyState>}
      />
    </RowKeys>
  );
}
