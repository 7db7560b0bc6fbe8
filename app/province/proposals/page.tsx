import type { Metadata } from "next";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { ListStageBadge } from "@/components/workflow/list-stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { listCallsReadyForProposal, listProposedLists } from "@/lib/decisions/list-queries";
import { formatChineseDate, shanghaiDay } from "@/lib/regulation/plain-date";
import { DraftListForm } from "./_components/draft-list-form";

export const metadata: Metadata = { title: "建议名单与发文" };

export default async function Proposals({ searchParams }: { searchParams: Promise<{ after?: string; before?: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { after, before } = await searchParams;
  const [lists, ready] = await Promise.all([listProposedLists(actor, { after, before }), listCallsReadyForProposal(actor)]);
  return (
    <div className="stack">
      <PageHeader title="建议名单与发文" lead="研究提出拟认定的国合基地建议名单，经决策程序后发文认定（第十一条（五））。" />
      {ready.length > 0 && (
        <section className="stack-tight">
          <SectionHeading>可以拟制名单的批次</SectionHeading>
          {ready.map((call) => (
            <DraftListForm key={call.callId} {...call} />
          ))}
        </section>
      )}
      <section className="stack-tight">
        <SectionHeading>名单</SectionHeading>
        <DataTable
          caption="建议名单"
          captionHidden
          rows={lists.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/province/proposals/${row.id}`}
          columns={[
            { key: "title", header: "名单" },
            { key: "callTitle", header: "批次" },
            { key: "stage", header: "状态", nowrap: true, cell: (row) => <ListStageBadge stage={row.stage} /> },
            { key: "entries", header: "件数", align: "end", nowrap: true },
            { key: "recognized", header: "拟认定", align: "end", nowrap: true },
            { key: "held", header: "因异议留待", align: "end", nowrap: true },
            { key: "createdAt", header: "拟制日期", nowrap: true, cell: (row) => formatChineseDate(shanghaiDay(row.createdAt)) },
          ]}
          empty={<EmptyState title="还没有建议名单">一个类别的专家评审结束后，由经办人按批次拟制名单。</EmptyState>}
        />
        {(lists.before || lists.after) && (
          <Pagination {...(lists.before ? { previousHref: `/province/proposals?before=${lists.before}` } : {})} {...(lists.after ? { nextHref: `/province/proposals?after=${lists.after}` } : {})} />
        )}
      </section>
    </div>
  );
}
