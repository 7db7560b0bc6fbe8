import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { IndicatorView } from "@/lib/evaluations/find-evaluation";

/** The indicators frozen for this base with what is on record for each. */
export function IndicatorList({ indicators, open }: { indicators: readonly IndicatorView[]; open?: boolean }) {
  return (
    <Disclosure summary={`评价指标和在案数据（${indicators.length} 项）`} {...(open ? { open } : {})}>
      <DataTable
        plain
        caption="评价指标和在案数据"
        captionHidden
        rows={indicators}
        rowKey={(row) => row.key}
        columns={[
          { key: "name", header: "指标", cell: (row) => <>{row.key} {row.name}<span className="meta block">{row.group}</span></> },
          { key: "weight", header: "权重", align: "end", nowrap: true },
          { key: "reported", header: "在案数据", cell: (row) => row.reported || "—" },
        ]}
      />
    </Disclosure>
  );
}
