import type { Metadata } from "next";
import { address, firstValue, oneOf, type SearchParams } from "@/app/_components/list-address";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { ListStageBadge } from "@/components/workflow/list-stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { listCallsReadyForProposal, listProposedLists } from "@/lib/decisions/list-queries";
import { formatChineseDate, shanghaiDay } from "@/lib/regulation/plain-date";
import { proposedListStageNames, proposedListStages } from "@/lib/workflow/proposed-list-stages";
import { DraftListForm } from "./_components/draft-list-form";

export const metadata: Metadata = { title: "建议名单与发文" };

const path = "/province/proposals";

export default async function Proposals({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const params = await searchParams;
  const stage = oneOf(params, "stage", proposedListStageNames);
  const [lists, ready] = await Promise.all([
    listProposedLists(actor, { stage, after: firstValue(params, "after"), before: firstValue(params, "before") }),
    listCallsReadyForProposal(actor),
  ]);
  return (
    <div className="stack">
      <PageHeader title="建议名单与发文" lead="研究提出拟认定的国合基地建议名单，经决策程序后发文认定（第十一条（五））。" />
      {!stage && ready.length > 0 && (
        <section className="stack-tight">
          <SectionHeading>可以拟制名单的批次</SectionHeading>
          {ready.map((call) => (
            <DraftListForm key={call.callId} {...call} />
          ))}
        </section>
      )}
      <section className="stack-tight">
        <SectionHeading>名单</SectionHeading>
        <FilterBar
          action={path}
          selects={[{ name: "stage", label: "状态", value: stage ?? "", options: proposedListStageNames.map((value) => ({ value, label: proposedListStages.stages[value].label })) }]}
          {...(stage ? { clearHref: path } : {})}
        />
        <DataTable
          caption="建议名单"
          captionHidden
          rows={lists.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `${path}/${row.id}`}
          columns={[
            { key: "title", header: "名单" },
            { key: "callTitle", header: "批次" },
            { key: "stage", header: "状态", nowrap: true, cell: (row) => <ListStageBadge stage={row.stage} /> },
            { key: "entries", header: "件数", align: "end", nowrap: true },
            { key: "recognized", header: "拟认定", align: "end", nowrap: true },
            { key: "held", header: "因异议留待", align: "end", nowrap: true },
            { key: "createdAt", header: "拟制日期", nowrap: true, cell: (row) => formatChineseDate(shanghaiDay(row.createdAt)) },
          ]}
          empty={
            stage ? (
              <EmptyState title="没有这个状态的名单" actions={<LinkButton href={path}>查看全部名单</LinkButton>} />
            ) : (
              <EmptyState title="还没有建议名单">一个类别的专家评审结束后，由经办人按批次拟制名单。</EmptyState>
            )
          }
        />
        {(lists.before || lists.after) && (
          <Pagination {...(lists.before ? { previousHref: address(path, { stage, before: lists.before }) } : {})} {...(lists.after ? { nextHref: address(path, { stage, after: lists.after }) } : {})} />
        )}
      </section>
    </div>
  );
}
