import type { Metadata } from "next";
import { BaseFilterBar } from "@/components/bases/base-filter-bar";
import { BaseStageBadge } from "@/components/bases/base-stage-badge";
import { pageAddress, totalText } from "@/components/bases/list-text";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { publicActor } from "@/lib/access/actor";
import { baseFilterQuery, parseBaseFilters } from "@/lib/bases/base-filters";
import { listPublicBases, readRegisterFacets } from "@/lib/bases/queries";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";

export const metadata: Metadata = { title: "国合基地名录" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Bases({ searchParams }: Props) {
  const parameters = await searchParams;
  const filters = parseBaseFilters(parameters);
  const text = (key: string) => (typeof parameters[key] === "string" ? parameters[key] : undefined);
  const [page, facets] = await Promise.all([listPublicBases(publicActor, filters, { after: text("after"), before: text("before") }), readRegisterFacets(publicActor)]);
  const filtered = baseFilterQuery(filters) !== "";
  return (
    <>
      <PageHeader title="国合基地名录" lead="浙江省科学技术厅认定的国际科技合作基地。可按名称、依托单位、编号查找，可按地市、类别、领域、合作国家（地区）和年份筛选。" />
      <BaseFilterBar action="/bases" filters={filters} facets={facets} />
      <DataTable
        caption="国合基地名录"
        captionHidden
        rows={page.rows}
        rowKey={(base) => base.number}
        rowHref={(base) => `/bases/${encodeURIComponent(base.number)}`}
        columns={[
          { key: "nameZh", header: "基地名称" },
          { key: "hostName", header: "依托单位" },
          { key: "category", header: "类别", nowrap: true, cell: (base) => categoryLabels[base.category] },
          { key: "city", header: "设区市", nowrap: true, cell: (base) => findCityName(base.cityCode) },
          { key: "recognizedOn", header: "认定日期", nowrap: true, cell: (base) => formatChineseDate(base.recognizedOn) },
          { key: "stage", header: "状态", nowrap: true, cell: (base) => <BaseStageBadge stage={base.stage} /> },
          { key: "number", header: "编号", nowrap: true },
        ]}
        empty={
          <EmptyState title={filtered ? "没有符合条件的基地" : "名录中还没有基地"} actions={filtered ? <LinkButton href="/bases">查看全部基地</LinkButton> : undefined}>
            {filtered ? "换个写法，或者去掉一些条件再查。" : "认定发文后，基地会列入名录。"}
          </EmptyState>
        }
      />
      {page.rows.length > 0 && (
        <Pagination
          summary={totalText(page.total, page.rows.length)}
          {...(page.before ? { previousHref: pageAddress("/bases", filters, { before: page.before }) } : {})}
          {...(page.after ? { nextHref: pageAddress("/bases", filters, { after: page.after }) } : {})}
        />
      )}
    </>
  );
}
