import type { Metadata } from "next";
import { address, firstValue, idOf, oneOf, type SearchParams } from "@/app/_components/list-address";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { readCallChoices, readHandlerChoices } from "@/lib/applications/queries/case-choices";
import { listRecommenderCases } from "@/lib/applications/queries/list-cases";
import { readApplicationWorkload } from "@/lib/applications/workload";
import { applicationStageNames, applicationStages } from "@/lib/workflow/application-stages";
import { Queue } from "./_components/queue";

export const metadata: Metadata = { title: "申报审核" };

const path = "/recommender/applications";
const tabs = ["recommendation", "recommendationCorrection", "formalExamination", "assessment", "recognized", "notRecommended"] as const;

export default async function RecommenderQueue({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  const params = await searchParams;
  const stage = oneOf(params, "stage", applicationStageNames);
  const handler = firstValue(params, "handler") === "none" ? "none" : idOf(params, "handler");
  const filters = { stage, callId: idOf(params, "call"), handlerId: handler, overdue: firstValue(params, "overdue") === "1", approval: firstValue(params, "approval") === "1", search: firstValue(params, "q") };
  const [page, workload, calls, handlers] = await Promise.all([
    listRecommenderCases(actor, filters, { after: firstValue(params, "after"), before: firstValue(params, "before") }),
    readApplicationWorkload(actor),
    readCallChoices(actor),
    readHandlerChoices(actor),
  ]);
  const kept = { stage, call: filters.callId, handler, overdue: filters.overdue ? "1" : undefined, approval: filters.approval ? "1" : undefined, q: filters.search };
  const countOf = (one: string) => workload.find((line) => line.stage === one)?.count ?? 0;
  const limited = Object.values(kept).some((value) => value !== undefined);
  return (
    <div className="stack">
      <PageHeader
        title="申报审核"
        lead="对申报材料进行审核初评，对符合条件的推荐至省科技厅。经办人提出意见，审核人另行决定，二人不能相同。"
        actions={filters.callId ? <Papers callId={filters.callId} /> : undefined}
      />
      <TabsNav
        label="按环节查看"
        items={[
          { href: address(path, { ...kept, stage: undefined }), label: "全部", current: !stage },
          ...tabs.filter((one) => countOf(one) > 0 || one === "recommendation" || one === stage).map((one) => ({
            href: address(path, { ...kept, stage: one }),
            label: applicationStages.stages[one].label,
            count: countOf(one),
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
          { name: "handler", label: "经办人", value: handler ?? "", options: [{ value: "none", label: "尚未分办" }, ...handlers] },
          { name: "overdue", label: "期限", value: kept.overdue ?? "", options: [{ value: "1", label: "已逾期" }] },
          { name: "approval", label: "审定", value: kept.approval ?? "", options: [{ value: "1", label: "待审核人审定" }] },
        ]}
        {...(limited ? { clearHref: path } : {})}
      />
      <Queue
        rows={page.rows}
        mayRecommend={hasRole(actor, "recommenderApprover")}
        empty={
          <EmptyState title={limited ? "没有符合条件的申报" : "还没有申报"} {...(limited ? { actions: <LinkButton href={path}>查看全部申报</LinkButton> } : {})}>
            {limited ? "换一个条件，或查看全部。" : "本部门所属依托单位提交申报后会出现在这里。"}
          </EmptyState>
        }
      />
      {(page.before ?? page.after) && (
        <Pagination
          {...(page.before ? { previousHref: address(path, { ...kept, before: page.before }) } : {})}
          {...(page.after ? { nextHref: address(path, { ...kept, after: page.after }) } : {})}
        />
      )}
    </div>
  );
}

/** 推荐函 and 汇总表 of the chosen call. */
function Papers({ callId }: { callId: string }) {
  return (
    <>
      <LinkButton href={`/recommender/applications/letter?call=${callId}`} download>下载推荐函（代拟稿）</LinkButton>
      <LinkButton href={`/recommender/applications/summary?call=${callId}`} download>下载推荐汇总表</LinkButton>
    </>
  );
}
