import type { Metadata } from "next";
import { address, firstValue, idOf, type SearchParams } from "@/app/_components/list-address";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireRole } from "@/lib/accounts/current-actor";
import { listHosts } from "@/lib/organizations/queries";
import { organizationKindLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";

export const metadata: Metadata = { title: "所属依托单位" };

export default async function RecommenderHosts({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  const params = await searchParams;
  const search = firstValue(params, "q")?.trim().slice(0, 100) ?? "";
  const after = idOf(params, "after");
  const { rows, next } = await listHosts(actor, search, after ?? null);
  return (
    <div className="stack">
      <PageHeader title="所属依托单位" lead="按隶属或属地关系由本部门审核推荐的单位（第十一条（一）、第十三条）。" />
      <div>
        <FilterBar action="/recommender/hosts" search={{ name: "q", label: "单位名称或统一社会信用代码", value: search }} {...(search ? { clearHref: "/recommender/hosts" } : {})} />
        <DataTable
          caption="所属依托单位"
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: "name", header: "单位名称" },
            { key: "creditCode", header: "统一社会信用代码", nowrap: true },
            { key: "kind", header: "单位性质", nowrap: true, cell: (row) => organizationKindLabels[row.kind] },
            { key: "place", header: "注册地", nowrap: true, cell: (row) => `${findCityName(row.cityCode) ?? row.cityCode}${row.county ?? ""}` },
            { key: "contact", header: "联系人", nowrap: true, cell: (row) => `${row.contactName}　${row.contactPhone}` },
            { key: "applications", header: "提交过的申报", align: "end", nowrap: true },
          ]}
          empty={search ? <EmptyState title="没有符合条件的单位">请换个写法，或清除条件。</EmptyState> : <EmptyState title="还没有所属单位注册">依托单位注册后按隶属或属地关系归到本部门，会出现在这里。</EmptyState>}
        />
        {(after || next) && (
          <Pagination {...(after ? { previousHref: address("/recommender/hosts", { q: search }) } : {})} {...(next ? { nextHref: address("/recommender/hosts", { q: search, after: next }) } : {})} labels={{ navigation: "翻页", previous: "回到开头", next: "下一页" }} />
        )}
      </div>
    </div>
  );
}
