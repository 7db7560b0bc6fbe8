import type { Metadata } from "next";
import { address, firstValue, type SearchParams } from "@/app/_components/list-address";
import { ActionBar } from "@/components/ui/action-bar";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { can } from "@/lib/access/policy";
import { requireRole } from "@/lib/accounts/current-actor";
import { listRounds } from "@/lib/evaluations/round-queries";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { RoundBadge } from "./_components/round-badge";

export const metadata: Metadata = { title: "绩效评价" };

const path = "/province/evaluations";

export default async function ProvinceEvaluations({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const params = await searchParams;
  const page = await listRounds(actor, { after: firstValue(params, "after"), before: firstValue(params, "before") });
  const mayDraft = can(actor, "evaluationRound.draft");
  return (
    <>
      <div className="stack">
        <PageHeader title="绩效评价" lead="办法规定“定期组织”，没有规定周期；每次评价由省科技厅拟制轮次后启动（第十八条）。" />
        <DataTable
          caption="评价轮次"
          captionHidden
          rows={page.rows}
          rowKey={(round) => round.id}
          rowHref={(round) => `${path}/${round.id}`}
          columns={[
            { key: "title", header: "轮次" },
            { key: "stage", header: "状态", nowrap: true, cell: (round) => <RoundBadge stage={round.stage} /> },
            { key: "period", header: "评价期", cell: (round) => `${formatChineseDate(round.periodFrom)}至${formatChineseDate(round.periodTo)}` },
            { key: "submitBy", header: "自评截止", nowrap: true, cell: (round) => formatChineseDate(round.submitBy) },
            { key: "bases", header: "参评基地", align: "end", cell: (round) => (round.bases > 0 ? round.bases : "—") },
          ]}
          empty={<EmptyState title="还没有评价轮次">{mayDraft ? "点击下方“拟制评价轮次”，确定评价期、范围和指标，由负责人启动。" : "经办人拟制轮次后会出现在这里，由您核对并启动。"}</EmptyState>}
        />
        {(page.before ?? page.after) && (
          <Pagination {...(page.before ? { previousHref: address(path, { before: page.before }) } : {})} {...(page.after ? { nextHref: address(path, { after: page.after }) } : {})} />
        )}
      </div>
      {mayDraft && <ActionBar primary={<LinkButton href={`${path}/new`} variant="primary">拟制评价轮次</LinkButton>} />}
    </>
  );
}
