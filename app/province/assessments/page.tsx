import type { Metadata } from "next";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { listAssessments } from "@/lib/assessments/call-queries";
import { categoryLabels } from "@/lib/regulation/terms";

export const metadata: Metadata = { title: "专家评审" };

export default async function Assessments() {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const lines = await listAssessments(actor);
  return (
    <div className="stack">
      <PageHeader title="专家评审" lead="按批次和类别分派专家、登记评审会记录，评审结束后转入研究建议名单（第十一条（四））。" />
      <DataTable
        caption="各批次评审进度"
        captionHidden
        rows={lines}
        rowKey={(line) => `${line.callId}:${line.category}`}
        rowHref={(line) => `/province/assessments/${line.callId}?category=${line.category}`}
        columns={[
          { key: "category", header: "批次与类别", cell: (line) => `${line.callTitle} · ${categoryLabels[line.category]}` },
          { key: "running", header: "评审中", align: "end", nowrap: true },
          { key: "unassigned", header: "未分派", align: "end", nowrap: true },
          { key: "assigned", header: "待声明", align: "end", nowrap: true, cell: (line) => line.assignments.assigned },
          { key: "declared", header: "评分中", align: "end", nowrap: true, cell: (line) => line.assignments.declared },
          { key: "submitted", header: "已提交", align: "end", nowrap: true, cell: (line) => line.assignments.submitted },
          { key: "refused", header: "已回避", align: "end", nowrap: true, cell: (line) => line.assignments.refused },
          { key: "concluded", header: "已结束评审", align: "end", nowrap: true },
        ]}
        empty={<EmptyState title="目前没有进入专家评审的申报">形式审查通过的申报会按批次和类别出现在这里。</EmptyState>}
      />
      {lines.length > 0 && <p className="meta">“评审中”“未分派”“已结束评审”是申报件数；“待声明”至“已回避”是评审中各件的专家人次。</p>}
    </div>
  );
}
