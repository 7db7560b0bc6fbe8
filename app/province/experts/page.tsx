import type { Metadata } from "next";
import { address, firstValue, idOf, oneOf, type SearchParams } from "@/app/_components/list-address";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { ActionBar } from "@/components/ui/action-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { listExperts } from "@/lib/experts/queries";
import { languageNames } from "@/lib/experts/schema";
import { fieldLabel, fields } from "@/lib/regulation/fields";
import { formatChineseDate, shanghaiDay } from "@/lib/regulation/plain-date";

export const metadata: Metadata = { title: "专家库" };

const loads = [
  { value: "free", label: "还可分派" },
  { value: "full", label: "已满" },
];

export default async function Experts({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const params = await searchParams;
  const filter = {
    q: firstValue(params, "q")?.trim().slice(0, 100) ?? "",
    field: oneOf(params, "field", fields.map(({ code }) => code)) ?? "",
    language: oneOf(params, "language", languageNames) ?? "",
    load: oneOf(params, "load", ["free", "full"]) ?? "",
    state: oneOf(params, "state", ["inactive"]) ?? "",
  };
  const after = idOf(params, "after");
  const { rows, next } = await listExperts(
    actor,
    { search: filter.q, fieldCode: filter.field, language: filter.language, load: filter.load, active: filter.state !== "inactive" },
    after ?? null,
  );
  const filtered = Object.values(filter).some((value) => value !== "");
  const officer = hasRole(actor, "provinceOfficer");
  return (
    <>
      <div className="stack">
        <PageHeader title="专家库" lead="参加专家评审的专家（第十一条（四））。分派时按领域、在评件数和利益关系核对。" />
        <div>
          <FilterBar
            action="/province/experts"
            search={{ name: "q", label: "姓名或工作单位", value: filter.q }}
            selects={[
              { name: "field", label: "领域", value: filter.field, options: fields.map(({ code, label }) => ({ value: code, label })) },
              { name: "language", label: "语种", value: filter.language, options: languageNames.map((name) => ({ value: name, label: name })) },
              { name: "load", label: "在评件数", value: filter.load, options: loads },
              { name: "state", label: "状态", value: filter.state, anyLabel: "在用", options: [{ value: "inactive", label: "已停用" }] },
            ]}
          />
          <DataTable
            caption="专家"
            captionHidden
            rows={rows}
            rowKey={(row) => row.id}
            rowHref={(row) => `/province/experts/${row.id}`}
            columns={[
              { key: "name", header: "姓名", nowrap: true },
              { key: "employerName", header: "工作单位" },
              { key: "title", header: "职称", cell: (row) => row.title ?? "—", hideOnPhone: true },
              { key: "fieldCodes", header: "领域", cell: (row) => row.fieldCodes.map(fieldLabel).join("、") },
              { key: "languages", header: "语种", cell: (row) => row.languages.join("、") || "—" },
              { key: "load", header: "在评／上限", align: "end", nowrap: true, cell: (row) => `${row.load}／${row.maximumLoad}` },
              { key: "interests", header: "利益关系声明", nowrap: true, cell: (row) => (row.interestsDeclaredAt ? formatChineseDate(shanghaiDay(row.interestsDeclaredAt)) : <StateBadge tone="attention">未声明</StateBadge>) },
            ]}
            empty={
              filtered ? (
                <EmptyState title="没有符合条件的专家">请放宽条件。</EmptyState>
              ) : (
                <EmptyState title="专家库为空">增加专家后生成开通账号的链接，由专家本人设置口令并声明利益关系。</EmptyState>
              )
            }
          />
          {(after || next) && (
            <Pagination {...(after ? { previousHref: address("/province/experts", filter) } : {})} {...(next ? { nextHref: address("/province/experts", { ...filter, after: next }) } : {})} labels={{ navigation: "翻页", previous: "回到开头", next: "下一页" }} />
          )}
        </div>
      </div>
      {officer && <ActionBar primary={<LinkButton href="/province/experts/new" variant="primary">增加专家</LinkButton>} />}
    </>
  );
}
