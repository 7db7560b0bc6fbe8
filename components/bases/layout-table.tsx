import { DataTable } from "@/components/ui/data-table";
import type { LayoutComparison } from "@/lib/bases/layout-plan";

/** The province's layout plan beside the bases there are. Informs, never decides. */
export function LayoutTable({ lines, caption, empty }: { lines: readonly LayoutComparison[]; caption: string; empty: string }) {
  return (
    <DataTable
      plain
      caption={caption}
      rows={lines}
      rowKey={(line) => line.label}
      columns={[
        { key: "label", header: "范围" },
        { key: "bases", header: "规划", align: "end", nowrap: true },
        { key: "existing", header: "现有", align: "end", nowrap: true },
        { key: "gap", header: "相差", align: "end", nowrap: true, cell: (line) => (line.existing >= line.bases ? "已达到" : `还差 ${line.bases - line.existing}`) },
        { key: "note", header: "说明", cell: (line) => line.note || "—", hideOnPhone: true },
      ]}
      empty={<p className="meta">{empty}</p>}
    />
  );
}
