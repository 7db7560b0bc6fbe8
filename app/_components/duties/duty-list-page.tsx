import Link from "next/link";
import { address, firstValue, oneOf, type SearchParams } from "@/app/_components/list-address";
import { DeadlineBadge } from "@/components/applications/deadline-badge";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowKeys } from "@/components/ui/row-keys";
import { TabsNav } from "@/components/ui/tabs-nav";
import type { Actor } from "@/lib/access/actor";
import type { CaseAudience } from "@/lib/cases/case-record";
import { countDuties, dutyStates, listDuties, type DutyRow, type DutyState } from "@/lib/duties/list-duties";
import { formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";
import { partyLabels } from "@/lib/workflow/role";

const labels: Record<DutyState, string> = { overdue: "已逾期", soon: "30 天内到期", own: "本方办理" };

/** Everything with a last day that a party bears or watches over, with how the day was found. */
export async function DutyListPage({ actor, audience, lead, params }: { actor: Actor; audience: CaseAudience; lead: string; params: SearchParams }) {
  const path = `/${audience}/duties`;
  const state = oneOf(params, "state", dutyStates);
  const [page, counts] = await Promise.all([listDuties(actor, audience, { state }, { after: firstValue(params, "after"), before: firstValue(params, "before") }), countDuties(actor, audience)]);
  const states = dutyStates.filter((one) => one !== "own" || audience !== "host");
  return (
    <div className="stack">
      <PageHeader title="期限" lead={lead} />
      <p className="meta">
        逾期不产生自动后果：系统按期提醒，逾期后告知组织推荐部门和省科技厅，由人判断。可以在<Link href="/account#calendar">“账号与安全”</Link>中把期限订阅到自己的日历。
      </p>
      <TabsNav
        label="期限"
        items={[
          { href: path, label: "全部未办", current: state === undefined },
          ...states.map((one) => ({ href: address(path, { state: one }), label: labels[one], count: counts[one] >= 1000 ? "999+" : counts[one], current: state === one })),
        ]}
      />
      <RowKeys>
        <DataTable
          caption="期限"
          captionHidden
          rows={page.rows}
          rowKey={(row) => row.id}
          columns={columnsOf(audience)}
          empty={
            <EmptyState title={state === "overdue" ? "没有逾期的事项" : "目前没有未办的期限"}>
              {state ? "换一个分类再看。" : "年度报告、变更、补正、整改等有期限的事项会出现在这里。"}
            </EmptyState>
          }
        />
      </RowKeys>
      {(page.before ?? page.after) && (
        <Pagination
          {...(page.before ? { previousHref: address(path, { state, before: page.before }) } : {})}
          {...(page.after ? { nextHref: address(path, { state, after: page.after }) } : {})}
        />
      )}
    </div>
  );
}

function columnsOf(audience: CaseAudience): Column<DutyRow>[] {
  return [
    {
      key: "what",
      header: "事项",
      cell: (row) => (
        <>
          {row.href ? <Link href={row.href}>{row.title}</Link> : row.title}
          <span className="meta block">
            {row.label}
            {row.href === null && "（尚在填写，未提交）"}
          </span>
        </>
      ),
    },
    { key: "base", header: audience === "host" ? "基地" : "基地、依托单位", cell: (row) => <>{row.baseName ?? "—"}{audience !== "host" && row.hostName && <span className="meta block">{row.hostName}</span>}</> },
    ...(audience === "host" ? [] : [{ key: "bearer", header: "由谁办理", nowrap: true, cell: (row: DutyRow) => partyLabels[row.bearer] }]),
    {
      key: "lastDay",
      header: "最后一日",
      cell: (row) => (
        <>
          <DeadlineBadge lastDay={row.lastDay} daysLeft={row.daysLeft} />
          {row.provisional && <span className="meta">（暂定）</span>}
          <Disclosure summary="怎样计算">
            <p className="meta">
              {row.nominalDay !== row.lastDay && `名义截止日 ${formatChineseDateWithWeekday(row.nominalDay)}。`}
              {row.derivation}
            </p>
          </Disclosure>
        </>
      ),
    },
    { key: "reminders", header: "提醒", nowrap: true, cell: (row) => (row.remindedAt ? <>{row.reminders} 次<span className="meta block">最近 {formatChineseDateWithWeekday(shanghaiDay(row.remindedAt))}</span></> : "—") },
    { key: "clause", header: "依据", nowrap: true, cell: (row) => (row.clause ? <ClauseLink clause={row.clause} /> : "—") },
  ];
}
