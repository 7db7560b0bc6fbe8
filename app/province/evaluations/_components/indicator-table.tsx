import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { indicatorSources, sumOfWeights, type IndicatorSets } from "@/lib/evaluations/indicators";
import { categoryLabels, type Category } from "@/lib/regulation/terms";

/** The indicator sets of a round, a table for each category. */
export function IndicatorTables({ indicators }: { indicators: IndicatorSets }) {
  return (Object.keys(categoryLabels) as Category[]).map((category) => (
    <Disclosure key={category} summary={`${categoryLabels[category]}（权重合计 ${sumOfWeights(indicators[category])}）`}>
      <DataTable
        plain
        caption={`${categoryLabels[category]}评价指标`}
        captionHidden
        rows={indicators[category]}
        rowKey={(line) => line.key}
        columns={[
          { key: "name", header: "指标", cell: (line) => `${line.key} ${line.name}` },
          { key: "group", header: "一级", nowrap: true },
          { key: "source", header: "取数", cell: (line) => indicatorSources[line.source], hideOnPhone: true },
          { key: "clause", header: "依据", nowrap: true, cell: (line) => (line.clause ? <ClauseLink clause={line.clause} /> : "省厅自定") },
          { key: "weight", header: "权重", align: "end", nowrap: true },
        ]}
      />
    </Disclosure>
  ));
}
