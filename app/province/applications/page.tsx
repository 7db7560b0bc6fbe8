import type { Metadata } from "next";
import { address, firstValue, idOf, oneOf, type SearchParams } from "@/app/_components/list-address";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowKeys } from "@/components/ui/row-keys";
import { StageBadge } from "@/components/workflow/stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { readCallChoices, readRecommenderChoices } from "@/lib/applications/queries/case-choices";
import { listProvinceCases } from "@/lib/applications/queries/list-cases";
import { fields } from "@/lib/regulation/fields";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import { cities, findCityName } from "@/lib/regulation/zhejiang";
import { applicationStageNames, applicationStages } from "@/lib/workflow/application-stages";

export const metadata: Metadata = { title: "申报总览" };

const path = "/province/applications";
const categories = Object.keys(categoryLabels) as Category[];
const neverHere = ["draft", "recommendation", "recommendationCorrection", "notRecommended"];
const stages = applicationStageNames.filter((stage) => !neverHere.includes(stage));
const cityCodes = cities.map(({ code }) => code);
const fieldCodes = fields.map(({ code }) => code);

export default async function ProvinceApplications({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const params = await searchParams;
  const kept = {
    q: firstValue(params, "q"),
    call: idOf(params, "call"),
    stage: oneOf(params, "stage", stages),
    category: oneOf(params, "category", categories),
    city: oneOf(params, "city", cityCodes),
    recommender: idOf(params, "recommender"),
    field: oneOf(params, "field", fieldCodes),
    retraction: firstValue(params, "retraction") === "1" ? "1" : undefined,
  };
  const filters = {
    search: kept.q,
    callId: kept.call,
    stage: kept.stage,
    category: kept.category,
    cityCode: kept.city,
    recommenderId: kept.recommender,
    fieldCode: kept.field,
    retraction: kept.retraction === "1",
    // A request that was answered is over, whatever the answer.
    ...(kept.retraction && !kept.stage ? { stages: ["formalExamination", "examinationCorrection", "assessment"] as const } : {}),
  };
  const [page, calls, recommenders] = await Promise.all([
    listProvinceCases(actor, filters, { after: firstValue(params, "after"), before: firstValue(params, "before") }),
    readCallChoices(actor),
    readRecommenderChoices(actor),
  ]);
  const limited = Object.values(kept).some((value) => value !== undefined);
  return (
    <div className="stack">
      <PageHeader title="申报总览" lead="组织推荐部门推荐到省科技厅的全部申报，停留最久的在前。" />
      <FilterBar
        action={path}
        search={{ name: "q", label: "编号、单位或领域", ...(kept.q ? { value: kept.q } : {}) }}
        selects={[
          { name: "call", label: "批次", value: kept.call ?? "", options: calls },
          { name: "stage", label: "环节", value: kept.stage ?? "", options: stages.map((value) => ({ value, label: applicationStages.stages[value].label })) },
          { name: "category", label: "类别", value: kept.category ?? "", options: categories.map((value) => ({ value, label: categoryLabels[value] })) },
          { name: "city", label: "设区市", value: kept.city ?? "", options: cities.map(({ code, name }) => ({ value: code, label: name })) },
          { name: "recommender", label: "组织推荐部门", value: kept.recommender ?? "", options: recommenders },
          { name: "field", label: "技术领域", value: kept.field ?? "", options: fields.map(({ code, label }) => ({ value: code, label })) },
          { name: "retraction", label: "撤回", value: kept.retraction ?? "", options: [{ value: "1", label: "申请撤回" }] },
        ]}
        {...(limited ? { clearHref: path } : {})}
      />
      <RowKeys>
        <DataTable
          caption="申报"
          captionHidden
          rows={page.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `${path}/${row.id}`}
          columns={[
            { key: "hostName", header: "依托单位", cell: (row) => <>{row.hostName}<span className="meta block">{row.number}</span></> },
            { key: "fieldZh", header: "领域与类别", cell: (row) => <>{row.fieldZh}<span className="meta block">{categoryLabels[row.category]}</span></> },
            { key: "cityCode", header: "设区市", nowrap: true, cell: (row) => findCityName(`${row.cityCode.slice(0, 4)}00`) ?? row.cityCode },
            { key: "recommenderName", header: "组织推荐部门" },
            { key: "callTitle", header: "批次", hideOnPhone: true },
            { key: "stage", header: "环节", cell: (row) => <><StageBadge stage={row.stage} audience="staff" />{row.retractionRequested && <span className="block"><StateBadge tone="attention">申请撤回</StateBadge></span>}</> },
            { key: "days", header: "已停留", nowrap: true, align: "end", cell: (row) => (row.daysInStage === 0 ? "今天" : `${row.daysInStage} 天`) },
          ]}
          empty={
            <EmptyState title={limited ? "没有符合条件的申报" : "还没有推荐到省科技厅的申报"} {...(limited ? { actions: <LinkButton href={path}>查看全部</LinkButton> } : {})}>
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
