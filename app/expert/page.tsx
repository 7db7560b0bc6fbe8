import type { Metadata } from "next";
import { OwnEvaluations } from "./_components/own-evaluations";
import { AssignmentBadge } from "@/components/assessments/assignment-badge";
import { StateBadge } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { requireRole } from "@/lib/accounts/current-actor";
import { listOwnFinishedAssignments, listOwnOpenAssignments, type OwnAssignmentLine } from "@/lib/assessments/expert-queries";
import { listOwnFinishedEvaluations, listOwnOpenEvaluations } from "@/lib/evaluations/expert-queries";
import { today } from "@/lib/platform/clock";
import { formatChineseDate, formatChineseDateWithWeekday, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { categoryLabels } from "@/lib/regulation/terms";
import { assignmentStages } from "@/lib/workflow/assignment-stages";

export const metadata: Metadata = { title: "我的评审" };

const shared: readonly Column<OwnAssignmentLine>[] = [
  { key: "number", header: "申报编号", nowrap: true },
  { key: "category", header: "类别", nowrap: true, cell: (row) => categoryLabels[row.category] },
  { key: "stage", header: "状态", nowrap: true, cell: (row) => <AssignmentBadge stage={row.stage} /> },
];

const hrefOf = (row: OwnAssignmentLine) => `/expert/assignments/${row.id}`;

function Due({ dueOn, day }: { dueOn: PlainDate | null; day: PlainDate }) {
  if (!dueOn) return <>未限定</>;
  return (
    <>
      {formatChineseDateWithWeekday(dueOn)} {dueOn < day && <StateBadge tone="attention">已过期</StateBadge>}
    </>
  );
}

export default async function ExpertStart({ searchParams }: { searchParams: Promise<{ after?: string; before?: string }> }) {
  const actor = await requireRole("expert");
  const { after, before } = await searchParams;
  const [open, finished, day, evaluations, evaluated] = await Promise.all([
    listOwnOpenAssignments(actor),
    listOwnFinishedAssignments(actor, { after, before }),
    today(),
    listOwnOpenEvaluations(actor),
    listOwnFinishedEvaluations(actor, {}),
  ]);
  const group = (stage: "assigned" | "declared") => open.filter((row) => row.stage === stage);
  const columns: readonly Column<OwnAssignmentLine>[] = [
    ...shared,
    { key: "next", header: "下一步", cell: (row) => assignmentStages.stages[row.stage].next },
    { key: "dueOn", header: "请于此日前完成", cell: (row) => <Due dueOn={row.dueOn} day={day} /> },
  ];
  return (
    <div className="stack">
      <PageHeader title="我的评审" lead="先逐件声明是否需要回避，声明后才能看到材料（第十一条（四）、第十八条）。" />
      <OwnEvaluations open={evaluations} finished={evaluated.rows} day={day} />
      <section className="stack-tight">
        <SectionHeading aside={`${group("assigned").length} 件`}>待声明</SectionHeading>
        <DataTable caption="待声明" captionHidden rows={group("assigned")} rowKey={(row) => row.id} rowHref={hrefOf} columns={columns} empty={<EmptyState title="没有待声明的申报">省科技厅分派后会出现在这里，并发送站内消息。请保持利益关系声明为最新。</EmptyState>} />
      </section>
      <section className="stack-tight">
        <SectionHeading aside={`${group("declared").length} 件`}>评审中</SectionHeading>
        <DataTable caption="评审中" captionHidden rows={group("declared")} rowKey={(row) => row.id} rowHref={hrefOf} columns={columns} empty={<EmptyState title="没有评审中的申报">作出声明后，材料和评分表在这里打开。</EmptyState>} />
      </section>
      <section className="stack-tight">
        <SectionHeading>已办</SectionHeading>
        <DataTable
          caption="已办"
          captionHidden
          rows={finished.rows}
          rowKey={(row) => row.id}
          rowHref={hrefOf}
          columns={[
            ...shared,
            { key: "assignedAt", header: "分派日期", nowrap: true, cell: (row) => formatChineseDate(shanghaiDay(row.assignedAt)) },
            { key: "submittedAt", header: "提交日期", nowrap: true, cell: (row) => (row.submittedAt ? formatChineseDate(shanghaiDay(row.submittedAt)) : "—") },
          ]}
          empty={<EmptyState title="还没有办结的评审">提交的评审意见、回避和撤销的记录会留在这里。</EmptyState>}
        />
        {(finished.before || finished.after) && (
          <Pagination {...(finished.before ? { previousHref: `/expert?before=${finished.before}` } : {})} {...(finished.after ? { nextHref: `/expert?after=${finished.after}` } : {})} />
        )}
      </section>
    </div>
  );
}
