import { AssignmentBadge } from "@/components/assessments/assignment-badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import { StateBadge } from "@/components/ui/badge";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import type { CaseAssignment } from "@/lib/assessments/case-queries";
import { formatChineseDateWithWeekday, type PlainDate } from "@/lib/regulation/plain-date";
import { reopenAssignmentAction, withdrawAssignmentAction } from "../actions";

function Due({ row, today }: { row: CaseAssignment; today: PlainDate }) {
  if (!row.dueOn) return <>未限定</>;
  const late = (row.stage === "assigned" || row.stage === "declared") && row.dueOn < today;
  return (
    <>
      {formatChineseDateWithWeekday(row.dueOn)} {late && <StateBadge tone="attention">逾期</StateBadge>}
    </>
  );
}

function Note({ row }: { row: CaseAssignment }) {
  if (row.conflicts.length > 0) {
    return (
      <>
        <StateBadge tone="danger">应当回避</StateBadge> {row.conflicts.map(({ text }) => text).join("")}材料已对该专家关闭，请撤销分派。
      </>
    );
  }
  if (row.reason) return <>{row.reason}</>;
  return <>{row.total === null ? "—" : `${row.total.toFixed(2)} 分`}</>;
}

function Acts({ row }: { row: CaseAssignment }) {
  if (row.possible.includes("withdraw")) {
    return (
      <ActionConfirm
        action={withdrawAssignmentAction}
        input={{ assignmentId: row.id }}
        trigger="撤销分派…"
        triggerVariant="quiet"
        title={`撤销对${row.expertName}的分派？`}
        consequence="该专家不再能看到本件材料，已填写的评分留存但不计入结果。专家会收到通知；以后可以重新分派。"
        confirmLabel="撤销分派"
        reason={{ label: "撤销理由", minLength: 5 }}
      />
    );
  }
  if (row.possible.includes("reopen")) {
    return (
      <ActionConfirm
        action={reopenAssignmentAction}
        input={{ assignmentId: row.id }}
        trigger="退回补充…"
        triggerVariant="quiet"
        title={`把评审意见退回${row.expertName}补充？`}
        consequence="已提交的评分留存于办理记录，不再计入结果，直至专家重新提交。专家会看到退回理由。"
        confirmLabel="退回补充"
        reason={{ label: "退回理由", minLength: 5 }}
      />
    );
  }
  return null;
}

/** The experts of one application, with what the officer may do about each. */
export function AssignmentTable({ assignments, today }: { assignments: readonly CaseAssignment[]; today: PlainDate }) {
  return (
    <section className="stack-tight">
      <SectionHeading>已分派的专家</SectionHeading>
      <DataTable
        caption="已分派的专家"
        captionHidden
        rows={assignments}
        rowKey={(row) => row.id}
        columns={[
          { key: "expertName", header: "专家", nowrap: true },
          { key: "employerName", header: "任职单位" },
          { key: "stage", header: "状态", nowrap: true, cell: (row) => <AssignmentBadge stage={row.stage} /> },
          { key: "dueOn", header: "请于此日前完成", cell: (row) => <Due row={row} today={today} /> },
          { key: "note", header: "得分或理由", cell: (row) => <Note row={row} /> },
          { key: "acts", header: "办理", nowrap: true, cell: (row) => <Acts row={row} /> },
        ]}
        empty={<EmptyState title="还没有分派专家">请在下面的专家库中选择。必须回避或已满负荷的专家不能选，理由列在其后。</EmptyState>}
      />
    </section>
  );
}
