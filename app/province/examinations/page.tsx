import type { Metadata } from "next";
import { address, firstValue, idOf, oneOf, type SearchParams } from "@/app/_components/list-address";
import { DeadlineBadge } from "@/components/applications/deadline-badge";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowKeys } from "@/components/ui/row-keys";
import { TabsNav } from "@/components/ui/tabs-nav";
import { StageBadge } from "@/components/workflow/stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { readCallChoices } from "@/lib/applications/queries/case-choices";
import { listProvinceCases, type CaseRow } from "@/lib/applications/queries/list-cases";
import { readApplicationWorkload } from "@/lib/applications/workload";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import { applicationStages } from "@/lib/workflow/application-stages";

export const metadata: Metadata = { title: "形式审查" };

const path = "/province/examinations";
const stages = ["formalExamination", "examinationCorrection", "formallyRejected"] as const;
const categories = Object.keys(categoryLabels) as Category[];

export default async function Examinations({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const params = await searchParams;
  const stage = oneOf(params, "stage", stages);
  const filters = { stage, stages, callId: idOf(params, "call"), category: oneOf(params, "category", categories), search: firstValue(params, "q") };
  const [page, workload, calls] = await Promise.all([
    listProvinceCases(actor, filters, { after: firstValue(params, "after"), before: firstValue(params, "before") }),
    readApplicationWorkload(actor),
    readCallChoices(actor),
  ]);
  const kept = { stage, call: filters.callId, category: filters.category, q: filters.search };
  const limited = Object.values(kept).some((value) => value !== undefined);
  return (
    <div className="stack">
      <PageHeader title="形式审查" lead="逐项核对机器预判，对要素齐全、符合建设条件的，审查通过进入评审程序。" />
      <TabsNav
        label="按状态查看"
        items={[
          { href: address(path, { ...kept, stage: undefined }), label: "全部", current: !stage },
          ...stages.map((one) => ({
            href: address(path, { ...kept, stage: one }),
            label: applicationStages.stages[one].label,
            count: workload.find((line) => line.stage === one)?.count ?? 0,
            current: stage === one,
          })),
        ]}
      />
      <FilterBar
        action={path}
        search={{ name: "q", label: "编号、单位或领域", ...(filters.search ? { value: filters.search } : {}) }}
        hidden={stage ? { stage } : {}}
        selects={[
          { name: "call", label: "批次", value: filters.callId ?? "", options: calls },
          { name: "category", label: "类别", value: filters.category ?? "", options: categories.map((value) => ({ value, label: categoryLabels[value] })) },
        ]}
        {...(limited ? { clearHref: path } : {})}
      />
      <RowKeys>
        <DataTable
          caption="形式审查"
          captionHidden
          rows={page.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `${path}/${row.id}`}
          columns={[
            { key: "hostName", header: "依托单位", cell: (row) => <>{row.hostName}<span className="meta block">{row.number}</span></> },
            { key: "fieldZh", header: "领域与类别", cell: (row) => <>{row.fieldZh}<span className="meta block">{categoryLabels[row.category]}</span></> },
            { key: "recommenderName", header: "组织推荐部门", cell: (row) => <>{row.recommenderName}{row.rank !== null && <span className="meta block">推荐次序 {row.rank}</span>}</> },
            { key: "stage", header: "状态", cell: (row) => <State row={row} /> },
            { key: "days", header: "已停留", nowrap: true, align: "end", cell: (row) => (row.daysInStage === 0 ? "今天" : `${row.daysInStage} 天`) },
            { key: "deadline", header: "补正期限", cell: (row) => (row.deadline ? <DeadlineBadge {...row.deadline} /> : "—") },
          ]}
          empty={
            <EmptyState title={limited ? "没有符合条件的申报" : "目前没有待形式审查的申报"} {...(limited ? { actions: <LinkButton href={path}>查看全部</LinkButton> } : {})}>
              {limited ? "换一个条件，或查看全部。" : "组织推荐部门推荐后会出现在这里。"}
            </EmptyState>
          }
        />
      </RowKeys>
      {(page.before ?? page.after) && (
        <Pagination
          {...(page.before ? { previousHref: address(path, { ...kept, before: page.before }) } : {})}
          {...(page.after ? { nextHref: address(path, { ...kept, after: page.after }) } : {})}
        />
      )}
    </div>
  );
}

function State({ row }: { row: CaseRow }) {
  return (
    <>
      <StageBadge stage={row.stage} audience="staff" />
      {row.hostObjects && <span className="block"><StateBadge tone="attention">依托单位有异议</StateBadge></span>}
      {row.retractionRequested && <span className="block"><StateBadge tone="attention">申请撤回</StateBadge></span>}
      {row.stage === "formalExamination" && row.correctionsByProvince > 0 && <span className="meta block">已补正 {row.correctionsByProvince} 次</span>}
    </>
  );
}
