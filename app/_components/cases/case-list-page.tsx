import { address, firstValue, oneOf, type SearchParams } from "@/app/_components/list-address";
import { CaseTable } from "@/components/cases/case-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowKeys } from "@/components/ui/row-keys";
import type { Actor } from "@/lib/access/actor";
import type { CaseAudience } from "@/lib/cases/case-record";
import { listBaseCases } from "@/lib/cases/list-cases";
import { caseProcesses, caseTable } from "@/lib/workflow/case-tables";

const states = { mine: "等我方办理", ended: "已办结", all: "全部" } as const;

/** 办理事项 of a party, with its filters in the address. */
export async function CaseListPage({ actor, audience, lead, params }: { actor: Actor; audience: CaseAudience; lead: string; params: SearchParams }) {
  const home = `/${audience}`;
  const path = `${home}/cases`;
  const kept = {
    q: firstValue(params, "q"),
    process: oneOf(params, "process", caseProcesses),
    state: oneOf(params, "state", Object.keys(states) as (keyof typeof states)[]),
  };
  const page = await listBaseCases(actor, audience, { search: kept.q, process: kept.process, state: kept.state }, { after: firstValue(params, "after"), before: firstValue(params, "before") });
  const limited = Object.values(kept).some((value) => value !== undefined);
  return (
    <div className="stack">
      <PageHeader title="办理事项" lead={lead} />
      <FilterBar
        action={path}
        search={{ name: "q", label: "编号、事项、单位或基地", ...(kept.q ? { value: kept.q } : {}) }}
        selects={[
          { name: "process", label: "事项", value: kept.process ?? "", options: caseProcesses.map((value) => ({ value, label: caseTable(value).label })) },
          { name: "state", label: "办理中", value: kept.state ?? "", options: Object.entries(states).map(([value, label]) => ({ value, label })) },
        ]}
        {...(limited ? { clearHref: path } : {})}
      />
      <RowKeys>
        <CaseTable
          rows={page.rows}
          home={home}
          withHost={audience !== "host"}
          empty={
            <EmptyState title={limited ? "没有符合条件的事项" : "目前没有办理中的事项"} {...(limited ? { actions: <LinkButton href={path}>查看办理中的事项</LinkButton> } : {})}>
              {limited ? "换一个条件再查。" : "年度报告、变更、评价、整改等事项开始后会出现在这里。"}
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
