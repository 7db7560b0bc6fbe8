import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { idOf, type SearchParams } from "@/app/_components/list-address";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { Stat, StatRow } from "@/components/ui/stat";
import { TabsNav } from "@/components/ui/tabs-nav";
import { StageBadge } from "@/components/workflow/stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { findRanking, type Ranking } from "@/lib/applications/queries/get-ranking";
import { RankingForm } from "./_components/ranking-form";

export const metadata: Metadata = { title: "推荐排序" };

export default async function RankingPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  const callId = idOf(await searchParams, "call");
  const ranking = await findRanking(actor, callId);
  if (!ranking && callId) notFound();
  return (
    <div className="stack">
      <PageHeader title="推荐排序" lead="批次要求按优先次序推荐的，在推荐前排好次序；已推荐的次序随推荐固定。" />
      {ranking ? (
        <RankingBody ranking={ranking} />
      ) : (
        <EmptyState title="目前没有要求排序的批次" actions={<LinkButton href="/recommender/applications">查看申报审核</LinkButton>}>
          批次是否要求排序，由省科技厅在发布批次时确定。
        </EmptyState>
      )}
    </div>
  );
}

function RankingBody({ ranking }: { ranking: Ranking }) {
  const { call, calls, open, fixed, quota, used, mayRank } = ranking;
  return (
    <>
      {calls.length > 1 && <TabsNav label="批次" items={calls.map((one) => ({ href: `/recommender/ranking?call=${one.id}`, label: one.title, current: one.id === call.id }))} />}
      <StatRow>
        <Stat label="推荐名额" value={quota ?? "不限"} {...(quota === null ? {} : { unit: "项" })} />
        <Stat label="已推荐" value={used} unit="项" />
        <Stat label="剩余名额" value={quota === null ? "不限" : Math.max(0, quota - used)} {...(quota === null ? {} : { unit: "项" })} />
        <Stat label="待推荐" value={open.length} unit="项" />
      </StatRow>
      <section className="stack-tight">
        <SectionHeading aside={<ClauseLink clause="art11.2" />}>{call.title}</SectionHeading>
        {open.length > 0 ? (
          <RankingForm key={open.map(({ id }) => id).join()} callId={call.id} cases={open} taken={fixed.map(({ rank }) => rank!)} quota={quota} mayRank={mayRank} />
        ) : (
          <p className="meta">本批次没有待推荐的申报。</p>
        )}
      </section>
      {fixed.length > 0 && (
        <section className="stack-tight">
          <SectionHeading>次序已固定</SectionHeading>
          <DataTable
            plain
            caption="次序已固定的申报"
            captionHidden
            rows={fixed}
            rowKey={(row) => row.id}
            rowHref={(row) => `/recommender/applications/${row.id}`}
            columns={[
              { key: "hostName", header: "依托单位" },
              { key: "rank", header: "次序", align: "end" },
              { key: "fieldZh", header: "领域" },
              { key: "stage", header: "环节", cell: (row) => <StageBadge stage={row.stage} audience="staff" /> },
            ]}
          />
        </section>
      )}
    </>
  );
}
