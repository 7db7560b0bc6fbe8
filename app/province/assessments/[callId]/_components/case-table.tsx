import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { SectionHeading } from "@/components/ui/section-heading";
import { StageBadge } from "@/components/workflow/stage-badge";
import type { AssessedCase, CategoryAssessment } from "@/lib/assessments/call-queries";
import { findCityName } from "@/lib/regulation/zhejiang";

function Progress({ row, minimum }: { row: AssessedCase; minimum: number }) {
  const { assigned, declared, submitted } = row.assignments;
  if (row.stage !== "assessment") return <>已结束</>;
  if (assigned + declared + submitted === 0) return <StateBadge tone="attention">未分派</StateBadge>;
  if (row.overdue > 0) return <StateBadge tone="attention">{`${row.overdue} 位逾期未提交`}</StateBadge>;
  if (assigned + declared + submitted < minimum) return <StateBadge tone="attention">{`还差 ${minimum - assigned - declared - submitted} 位专家`}</StateBadge>;
  return assigned + declared > 0 ? <StateBadge tone="info">评审中</StateBadge> : <StateBadge tone="success">已齐</StateBadge>;
}

/** Every application of the category and how far its experts are; the row leads to the assignment. */
export function CaseTable({ assessment }: { assessment: CategoryAssessment }) {
  const rows = [...assessment.cases].sort((left, right) => (left.number < right.number ? -1 : 1));
  return (
    <section className="stack-tight">
      <SectionHeading>申报与专家</SectionHeading>
      <DataTable
        caption="申报与专家"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/province/assessments/${assessment.call.id}/${row.id}`}
        columns={[
          { key: "number", header: "申报编号", nowrap: true },
          { key: "hostName", header: "依托单位", cell: (row) => `${row.hostName}（${findCityName(row.cityCode) ?? row.cityCode}）` },
          { key: "fieldZh", header: "领域或方向" },
          { key: "stage", header: "环节", nowrap: true, cell: (row) => <StageBadge stage={row.stage} audience="staff" /> },
          { key: "assigned", header: "待声明", align: "end", nowrap: true, cell: (row) => row.assignments.assigned },
          { key: "declared", header: "评分中", align: "end", nowrap: true, cell: (row) => row.assignments.declared },
          { key: "submitted", header: "已提交", align: "end", nowrap: true, cell: (row) => row.assignments.submitted },
          { key: "refused", header: "已回避", align: "end", nowrap: true, cell: (row) => row.assignments.refused },
          { key: "progress", header: "进度", nowrap: true, cell: (row) => <Progress row={row} minimum={assessment.minimumExperts} /> },
        ]}
      />
    </section>
  );
}
