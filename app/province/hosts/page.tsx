import type { Metadata } from "next";
import { address, firstValue, idOf, type SearchParams } from "@/app/_components/list-address";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { requireRole } from "@/lib/accounts/current-actor";
import { listHosts } from "@/lib/organizations/queries";
import { organizationKindLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";

export const metadata: Metadata = { title: "依托单位" };

export default async function ProvinceHosts({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const params = await searchParams;
  const search = firstValue(params, "q")?.trim().slice(0, 100) ?? "";
  const closed = firstValue(params, "closed") === "1";
  const after = idOf(params, "after");
  const { rows, next } = await listHosts(actor, search, after ?? null, closed);
  const filter: Record<string, string> = closed ? { closed: "1" } : {};
  return (
    <>
      <PageHeader title="依托单位" lead="已注册的单位，和随存量基地导入、尚未开通账号的单位。" />
      <TabsNav
        label="按账号查看"
        items={[
          { href: "/province/hosts", label: "全部", current: !closed },
          { href: "/province/hosts?closed=1", label: "尚未开通账号", current: closed },
        ]}
      />
      <div className="mt-4">
        <FilterBar action="/province/hosts" search={{ name: "q", label: "单位名称或统一社会信用代码", value: search }} {...(search ? { clearHref: "/province/hosts" } : {})} />
        <DataTable
          caption="依托单位"
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/province/hosts/${row.id}`}
          columns={[
            { key: "name", header: "单位名称" },
            { key: "creditCode", header: "统一社会信用代码", nowrap: true },
            { key: "kind", header: "单位性质", nowrap: true, cell: (row) => organizationKindLabels[row.kind] },
            { key: "place", header: "注册地", nowrap: true, cell: (row) => `${findCityName(row.cityCode) ?? row.cityCode}${row.county ?? ""}` },
            { key: "people", header: "账号", nowrap: true, cell: (row) => (row.people > 0 ? `${row.people} 人` : <StateBadge tone="attention">未开通</StateBadge>) },
            { key: "applications", header: "提交过的申报", align: "end", nowrap: true },
          ]}
          empty={
            search || !closed ? (
              <EmptyState title="没有符合条件的单位">请换个写法，或清除条件。</EmptyState>
            ) : (
              <EmptyState title="没有尚未开通账号的单位">随存量基地导入的单位会出现在这里，由经办人邀请其第一位签发人。</EmptyState>
            )
          }
        />
        {(after || next) && (
          <Pagination
            {...(after ? { previousHref: address("/province/hosts", { q: search, ...filter }) } : {})}
            {...(next ? { nextHref: address("/province/hosts", { q: search, ...filter, after: next }) } : {})}
            labels={{ navigation: "翻页", previous: "回到开头", next: "下一页" }}
          />
        )}
      </div>
    </>
  );
}
