import { AssignmentBadge } from "@/components/assessments/assignment-badge";
import { ClauseLink } from "@/components/law/clause-link";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { SectionHeading } from "@/components/ui/section-heading";
import type { OwnEvaluationLine } from "@/lib/evaluations/expert-queries";
import { formatChineseDate, formatChineseDateWithWeekday, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { categoryLabels } from "@/lib/regulation/terms";

/** 绩效评价 before and after: beside the assessments of declarations, on one start page. */
export function OwnEvaluations({ open, finished, day }: { open: readonly OwnEvaluationLine[]; finished: readonly OwnEvaluationLine[]; day: PlainDate }) {
  if (open.length === 0 && finished.length === 0) return null;
  return (
    <section className="stack-tight" id="evaluations">
      <SectionHeading aside={<ClauseLink clause="art18" />}>绩效评价</SectionHeading>
      <DataTable
        caption="绩效评价"
        captionHidden
        rows={[...open, ...finished]}
        rowKey={(row) => row.id}
        rowHref={(row) => `/expert/evaluations/${row.id}`}
        columns={[
          { key: "number", header: "评价编号", nowrap: true },
          { key: "category", header: "类别", nowrap: true, cell: (row) => categoryLabels[row.category] },
          { key: "stage", header: "状态", nowrap: true, cell: (row) => <AssignmentBadge stage={row.stage} /> },
          { key: "dueOn", header: "请于此日前完成", cell: (row) => <Due row={row} day={day} open={open.includes(row)} /> },
          { key: "submittedAt", header: "提交日期", nowrap: true, cell: (row) => (row.submittedAt ? formatChineseDate(shanghaiDay(row.submittedAt)) : "—") },
        ]}
      />
    </section>
  );
}

function Due({ row, day, open }: { row: OwnEvaluationLine; day: PlainDate; open: boolean }) {
  if (!row.dueOn) return <>未限定</>;
  return (
    <>
      {formatChineseDateWithWeekday(row.dueOn)} {open && row.dueOn < day && <StateBadge tone="attention">已过期</StateBadge>}
    </>
  );
}
