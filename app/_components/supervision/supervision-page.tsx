import Link from "next/link";
import { address, firstValue, oneOf, type SearchParams } from "@/app/_components/list-address";
import { DeadlineBadge } from "@/components/applications/deadline-badge";
import { BaseStageBadge } from "@/components/bases/base-stage-badge";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Actor } from "@/lib/access/actor";
import { inspectedMatters } from "@/lib/inspections/schema";
import { healthFilters, listBaseHealth, type BaseHealth, type HealthFilter, type SupervisionAudience } from "@/lib/supervision/base-health";
import { listRecommenderDuties, recommenderDutyLines, type DutyKey, type RecommenderDuties } from "@/lib/supervision/recommender-duties";
import { partyLabels, type Party } from "@/lib/workflow/role";

const filterLabels: Record<HealthFilter, string> = { late: "有逾期事项", ending: "协议已届满或将届满", unchecked: "一年内没有检查" };

/** 体检: the bases in an office's charge with what needs a look, and what the office itself has done this year. */
export async function SupervisionPage({ actor, audience, lead, params }: { actor: Actor; audience: SupervisionAudience; lead: string; params: SearchParams }) {
  const path = `/${audience}/supervision`;
  const show = oneOf(params, "show", healthFilters);
  const [page, duties] = await Promise.all([
    listBaseHealth(actor, audience, show, { after: firstValue(params, "after"), before: firstValue(params, "before") }),
    listRecommenderDuties(actor, audience),
  ]);
  return (
    <div className="stack">
      <PageHeader title="基地运行监督" lead={<>{lead} <ClauseLink clause={audience === "province" ? "art12.3" : "art13.3"} /></>} />
      <FilterBar
        action={path}
        selects={[{ name: "show", label: "只看", value: show ?? "", options: healthFilters.map((value) => ({ value, label: filterLabels[value] })) }]}
        {...(show ? { clearHref: path } : {})}
      />
      <Health rows={page.rows} audience={audience} limited={show !== undefined} path={path} />
      {(page.before ?? page.after) && (
        <Pagination
          {...(page.before ? { previousHref: address(path, { show, before: page.before }) } : {})}
          {...(page.after ? { nextHref: address(path, { show, after: page.after }) } : {})}
        />
      )}
      <Duties rows={duties} own={audience === "recommender"} />
    </div>
  );
}

function Health({ rows, audience, limited, path }: { rows: readonly BaseHealth[]; audience: SupervisionAudience; limited: boolean; path: string }) {
  return (
    <DataTable
      caption="基地运行情况"
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "base", header: "基地", cell: (row) => <><Link href={`/${audience}/bases/${row.id}`}>{row.nameZh}</Link><span className="meta block">{audience === "province" ? `${row.hostName} · ${row.recommenderName}` : row.hostName}</span></> },
        { key: "stage", header: "状态", nowrap: true, cell: (row) => <BaseStageBadge stage={row.stage} /> },
        { key: "duties", header: "未完成的事项", cell: (row) => <OpenDuties row={row} audience={audience} /> },
        { key: "agreements", header: "协议", nowrap: true, cell: ({ agreements }) => agreementText(agreements) },
        { key: "unchecked", header: "一年内未检查", cell: (row) => uncheckedText(row.unchecked) },
      ]}
      empty={
        <EmptyState title={limited ? "没有这样的基地" : "还没有国合基地"} {...(limited ? { actions: <LinkButton href={path}>查看全部</LinkButton> } : {})}>
          {limited ? "目前没有需要关注的情况。" : "认定或导入以后会出现在这里。"}
        </EmptyState>
      }
    />
  );
}

function OpenDuties({ row, audience }: { row: BaseHealth; audience: SupervisionAudience }) {
  if (row.duties.length === 0) return "—";
  return (
    <ul className="plain-list">
      {row.duties.slice(0, 5).map((duty) => (
        <li key={`${duty.caseId} ${duty.lastDay}`}>
          <Link href={`/${audience}/cases/${duty.caseId}`}>{duty.label}</Link>（{partyLabels[duty.bearer as Party]}）<DeadlineBadge lastDay={duty.lastDay} daysLeft={duty.daysLeft} />
        </li>
      ))}
      {row.duties.length > 5 && <li>另有 {row.duties.length - 5} 项</li>}
    </ul>
  );
}

function uncheckedText(unchecked: BaseHealth["unchecked"]): string {
  if (unchecked.length === 0) return "—";
  if (unchecked.length === Object.keys(inspectedMatters).length) return "五项制度和科技安全都没有检查";
  return unchecked.map((matter) => inspectedMatters[matter]).join("、");
}

function agreementText({ endsSoon, ended }: BaseHealth["agreements"]): string {
  const parts = [ended > 0 ? `${ended} 份已届满` : "", endsSoon > 0 ? `${endsSoon} 份将届满` : ""].filter(Boolean);
  return parts.length > 0 ? parts.join("，") : "—";
}

function Duties({ rows, own }: { rows: readonly RecommenderDuties[]; own: boolean }) {
  const keys = Object.keys(recommenderDutyLines) as DutyKey[];
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art13" />}>{own ? "本部门今年的履职情况" : "组织推荐部门今年的履职情况"}</SectionHeading>
      <p className="meta">按办理记录统计，只供了解情况，不作考核。</p>
      <DataTable
        wide={!own}
        caption="履职情况"
        captionHidden
        rows={rows}
        rowKey={(row) => row.recommenderId}
        columns={[{ key: "name", header: "组织推荐部门" }, ...keys.map((key) => ({ key, header: recommenderDutyLines[key].label, align: "end" as const, cell: (row: RecommenderDuties) => row.counts[key] }))]}
        empty={<p className="meta">还没有组织推荐部门。</p>}
      />
    </section>
  );
}
