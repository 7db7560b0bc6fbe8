import { AssignmentBadge } from "@/components/assessments/assignment-badge";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { SectionHeading } from "@/components/ui/section-heading";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import type { EvaluatorView } from "@/lib/evaluations/find-evaluation";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { reopenExpert, withdrawExpert } from "./actions";

/** The experts of one evaluation with what each submitted, and what the officer may do about it. */
export function EvaluatorTable({ evaluators }: { evaluators: readonly EvaluatorView[] }) {
  if (evaluators.length === 0) return null;
  return (
    <section className="stack-tight">
      <SectionHeading>评价专家</SectionHeading>
      <DataTable
        caption="评价专家"
        captionHidden
        rows={evaluators}
        rowKey={(row) => row.id}
        columns={[
          { key: "expertName", header: "专家", cell: (row) => <>{row.expertName}<span className="meta block">{row.employerName}</span></> },
          { key: "stage", header: "状态", nowrap: true, cell: (row) => <AssignmentBadge stage={row.stage} /> },
          { key: "dueOn", header: "截止", nowrap: true, cell: (row) => (row.dueOn ? formatChineseDate(row.dueOn) : "—") },
          { key: "total", header: "总分", align: "end", nowrap: true, cell: (row) => row.total ?? "—" },
          { key: "opinion", header: "意见或理由", cell: (row) => (row.reason ? <><StateBadge tone="neutral">理由</StateBadge> {row.reason}</> : row.opinion || "—") },
          { key: "acts", header: "办理", nowrap: true, cell: (row) => <Acts row={row} /> },
        ]}
      />
    </section>
  );
}

function Acts({ row }: { row: EvaluatorView }) {
  if (row.possible.includes("withdraw")) {
    return (
      <ActionConfirm
        action={withdrawExpert}
        input={{ assignmentId: row.id }}
        trigger="撤销分派…"
        triggerVariant="quiet"
        title={`撤销对${row.expertName}的分派？`}
        consequence="该专家不再能看到材料，已填写的评分留存但不计入结果。"
        confirmLabel="撤销分派"
        reason={{ label: "撤销理由", minLength: 5 }}
      />
    );
  }
  if (row.possible.includes("reopen")) {
    return (
      <ActionConfirm
        action={reopenExpert}
        input={{ assignmentId: row.id }}
        trigger="退回修改…"
        triggerVariant="quiet"
        title={`把评分退回${row.expertName}？`}
        consequence="已提交的评分留存于记录，不再计入结果，直至专家重新提交。专家会看到退回理由。"
        confirmLabel="退回修改"
        reason={{ label: "退回理由", minLength: 5 }}
      />
    );
  }
  return null;
}
