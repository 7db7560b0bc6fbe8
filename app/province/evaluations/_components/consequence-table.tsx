import { GradeBadge } from "@/components/evaluations/grade-badge";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { SectionHeading } from "@/components/ui/section-heading";
import type { BaseConsequences } from "@/lib/evaluations/consequences";
import { proposals } from "@/lib/evaluations/proposals";

/** What the grades of a published round lead to: proposed here, done on the page of each base's evaluation. */
export function ConsequenceTable({ rows }: { rows: readonly BaseConsequences[] }) {
  const due = rows.filter((row) => row.proposals.length > 0);
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art18" />}>结果的运用</SectionHeading>
      <p className="meta">以下只是依评价结果列出的建议，没有自动发生；由经办人、负责人在各基地的评价页逐一办理。</p>
      <DataTable
        caption="待办的后续事项"
        captionHidden
        rows={due}
        rowKey={(row) => row.caseId}
        rowHref={(row) => `/province/cases/${row.caseId}`}
        columns={[
          { key: "nameZh", header: "基地", cell: (row) => row.nameZh },
          { key: "grade", header: "本次", nowrap: true, cell: (row) => <GradeBadge grade={row.grade} /> },
          { key: "proposals", header: "建议办理", cell: (row) => row.proposals.map((one) => proposals[one]).join("；") },
          { key: "why", header: "依据", cell: (row) => [row.standing.explanation, ...row.standing.warnings.map(({ message }) => message)].join("") },
        ]}
        empty={<p className="meta">没有待办的后续事项。</p>}
      />
    </section>
  );
}
