import { CaseStageBadge } from "@/components/cases/case-stage-badge";
import { GradeBadge } from "@/components/evaluations/grade-badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { RoundCase } from "@/lib/evaluations/round-queries";
import { categoryLabels } from "@/lib/regulation/terms";

/** The bases of a round: where each stands, what the experts gave, what was suggested and decided. */
export function RoundCaseTable({ rows }: { rows: readonly RoundCase[] }) {
  return (
    <DataTable
      caption="参评基地"
      captionHidden
      rows={rows}
      rowKey={(row) => row.caseId}
      rowHref={(row) => `/province/cases/${row.caseId}`}
      columns={[
        { key: "nameZh", header: "基地", cell: (row) => row.nameZh },
        { key: "host", header: "依托单位", cell: (row) => row.hostName },
        { key: "category", header: "类别", nowrap: true, cell: (row) => categoryLabels[row.category] },
        { key: "stage", header: "环节", cell: (row) => <CaseStageBadge label={row.stageLabel} inHandsOf={row.inHandsOf} /> },
        { key: "experts", header: "专家", align: "end", nowrap: true, cell: (row) => (row.experts.assigned > 0 ? `${row.experts.submitted}/${row.experts.assigned}` : "—") },
        { key: "score", header: "评分", align: "end", nowrap: true, cell: (row) => row.score ?? "—" },
        { key: "suggested", header: "建议", nowrap: true, cell: (row) => (row.suggested ? <GradeBadge grade={row.suggested} /> : "—") },
        { key: "grade", header: "等次", nowrap: true, cell: (row) => (row.grade ? <GradeBadge grade={row.grade} /> : "—") },
      ]}
      empty={<EmptyState title="没有符合条件的基地">换一个环节查看。</EmptyState>}
    />
  );
}
