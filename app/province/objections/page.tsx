import type { Metadata } from "next";
import { ObjectionBadge } from "@/components/workflow/objection-badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireRole } from "@/lib/accounts/current-actor";
import { listObjections } from "@/lib/objections/queries";
import { formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";
import { objectionStageNames, objectionStages, type ObjectionStage } from "@/lib/workflow/objection-stages";

export const metadata: Metadata = { title: "公示异议" };

export default async function Objections({ searchParams }: { searchParams: Promise<{ stage?: string; after?: string; before?: string }> }) {
  const actor = await requireRole("provinceSupervisor");
  const { stage: wanted, after, before } = await searchParams;
  const stage = objectionStageNames.find((name): name is ObjectionStage => name === wanted);
  const page = await listObjections(actor, { stage, after, before });
  const hrefOf = (position: string) => `/province/objections?${new URLSearchParams(stage ? { stage } : {})}&${position}`;
  return (
    <div className="stack">
      <PageHeader title="公示异议" lead="决定是否受理，核查后作出结论并书面答复。未决异议只留置有关申报。异议人身份只有监督人员可见，不得向经办人员透露。" />
      <FilterBar
        action="/province/objections"
        selects={[{ name: "stage", label: "状态", ...(stage ? { value: stage } : {}), options: objectionStageNames.map((name) => ({ value: name, label: objectionStages.stages[name].label })) }]}
      />
      <DataTable
        caption="公示异议"
        captionHidden
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/province/objections/${row.id}`}
        columns={[
          { key: "number", header: "编号", nowrap: true },
          { key: "baseNameZh", header: "所涉申报" },
          { key: "hostName", header: "依托单位" },
          { key: "receivedAt", header: "收到日期", nowrap: true, cell: (row) => formatChineseDateWithWeekday(shanghaiDay(row.receivedAt)) },
          { key: "stage", header: "状态", nowrap: true, cell: (row) => <ObjectionBadge stage={row.stage} /> },
        ]}
        empty={<EmptyState title={stage ? "没有这个状态的异议" : "没有收到异议"}>公示期间收到的异议会出现在这里。</EmptyState>}
      />
      {(page.before || page.after) && <Pagination {...(page.before ? { previousHref: hrefOf(`before=${page.before}`) } : {})} {...(page.after ? { nextHref: hrefOf(`after=${page.after}`) } : {})} />}
    </div>
  );
}
