import type { Metadata } from "next";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { requireRole } from "@/lib/accounts/current-actor";
import { listOpenAssignments, readAssignmentWorkload } from "@/lib/assessments/workload";
import { formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";
import { assignmentStages } from "@/lib/workflow/assignment-stages";

export const metadata: Metadata = { title: "我的评审" };

export default async function ExpertStart() {
  const actor = await requireRole("expert");
  const [assignments, workload] = await Promise.all([listOpenAssignments(actor), readAssignmentWorkload(actor)]);
  const submitted = workload.find((line) => line.stage === "submitted")?.count ?? 0;
  return (
    <div className="stack">
      <PageHeader title="我的评审" lead="先逐件声明是否需要回避，声明后才能看到申报材料（第十一条（四））。" />
      <section className="stack-tight">
        <SectionHeading aside={submitted > 0 ? `本轮已提交 ${submitted} 件` : undefined}>待评审</SectionHeading>
        <DataTable
          caption="待评审"
          captionHidden
          rows={assignments}
          rowKey={(row) => row.id}
          rowHref={(row) => `/expert/assignments/${row.id}`}
          columns={[
            { key: "number", header: "申报编号", nowrap: true },
            { key: "stage", header: "状态", nowrap: true, cell: (row) => assignmentStages.stages[row.stage].label },
            { key: "next", header: "下一步", cell: (row) => assignmentStages.stages[row.stage].next },
            { key: "assignedAt", header: "分派日期", nowrap: true, cell: (row) => formatChineseDateWithWeekday(shanghaiDay(row.assignedAt)) },
            { key: "dueOn", header: "请于此日前完成", nowrap: true, cell: (row) => (row.dueOn ? formatChineseDateWithWeekday(row.dueOn) : "未限定") },
          ]}
          empty={<EmptyState title="目前没有待评审的申报">省科技厅分派后会出现在这里，并发送站内消息。请保持利益关系声明为最新。</EmptyState>}
        />
      </section>
    </div>
  );
}
