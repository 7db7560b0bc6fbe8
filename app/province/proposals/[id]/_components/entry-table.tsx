import Link from "next/link";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { StageBadge } from "@/components/workflow/stage-badge";
import type { ListEntry } from "@/lib/decisions/queries";
import { entryOutcomeLabels } from "@/lib/decisions/schema";
import { categoryLabels } from "@/lib/regulation/terms";

/** The list as it stands, to be read. */
export function EntryTable({ entries }: { entries: readonly ListEntry[] }) {
  return (
    <DataTable
      caption="建议名单"
      captionHidden
      rows={entries}
      rowKey={(row) => row.applicationId}
      columns={[
        { key: "panelRank", header: "类别与排名", nowrap: true, cell: (row) => `${categoryLabels[row.category]} 第${row.panelRank}名` },
        { key: "nameZh", header: "拟定名称", cell: (row) => <Link href={`/province/applications/${row.applicationId}`} prefetch={false}>{row.nameZh}</Link> },
        { key: "hostName", header: "依托单位" },
        { key: "mean", header: "均分", align: "end", nowrap: true, cell: (row) => row.mean?.toFixed(2) ?? "—" },
        { key: "outcome", header: "建议", nowrap: true, cell: (row) => entryOutcomeLabels[row.outcome] },
        { key: "departureReason", header: "说明", cell: (row) => row.departureReason || "—" },
        { key: "openObjections", header: "未决异议", align: "end", nowrap: true, cell: (row) => (row.openObjections > 0 ? <StateBadge tone="attention">{`${row.openObjections} 件`}</StateBadge> : "—") },
        {
          key: "stage",
          header: "结果",
          nowrap: true,
          cell: (row) => (row.base ? <Link href={`/bases/${row.base.number}`} prefetch={false}>{row.base.number}</Link> : <StageBadge stage={row.stage} audience="staff" />),
        },
      ]}
    />
  );
}
