import type { Metadata } from "next";
import { BaseFilterBar } from "@/components/bases/base-filter-bar";
import { BaseStageBadge } from "@/components/bases/base-stage-badge";
import { pageAddress, totalText } from "@/components/bases/list-text";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireRole } from "@/lib/accounts/current-actor";
import { baseFilterQuery, parseBaseFilters } from "@/lib/bases/base-filters";
import { listBases, readRegisterFacets } from "@/lib/bases/queries";
import { fieldLabel } from "@/lib/regulation/fields";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { regionNameZh } from "@/lib/regulation/regions";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";

export const metadata: Metadata = { title: "国合基地" };

const routeLabels = { selection: "遴选认定", admission: "转入", import: "存量导入" } as const;

/** Long texts keep a readable width in a table that scrolls sideways. */
function Wide({ children }: { children: string }) {
  return <span className="block sm:min-w-56">{children}</span>;
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ProvinceBases({ searchParams }: Props) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const parameters = await searchParams;
  const filters = parseBaseFilters(parameters);
  const text = (key: string) => (typeof parameters[key] === "string" ? parameters[key] : undefined);
  const [page, facets] = await Promise.all([listBases(actor, filters, { after: text("after"), before: text("before") }), readRegisterFacets(actor)]);
  const filtered = baseFilterQuery(filters) !== "";
  return (
    <>
      <PageHeader title="国合基地" lead="全部基地，含推荐部门、负责人、合作国家（地区）和进入途径。" actions={<LinkButton href="/bases">公开名录</LinkButton>} />
      <BaseFilterBar action="/province/bases" filters={filters} facets={facets} />
      <DataTable
        wide
        caption="国合基地"
        captionHidden
        rows={page.rows}
        rowKey={(base) => base.id}
        rowHref={(base) => `/province/bases/${base.id}`}
        columns={[
          { key: "number", header: "编号", nowrap: true },
          { key: "nameZh", header: "基地名称", cell: (base) => <Wide>{base.nameZh}</Wide> },
          { key: "hostName", header: "依托单位", cell: (base) => <Wide>{base.hostName}</Wide> },
          { key: "stage", header: "状态", nowrap: true, cell: (base) => <BaseStageBadge stage={base.stage} /> },
          { key: "category", header: "类别", nowrap: true, cell: (base) => categoryLabels[base.category] },
          { key: "field", header: "技术领域", nowrap: true, cell: (base) => fieldLabel(base.fieldCode) },
          { key: "city", header: "设区市", nowrap: true, cell: (base) => findCityName(base.cityCode) },
          { key: "recommenderName", header: "推荐部门", nowrap: true },
          { key: "leaderName", header: "负责人", nowrap: true },
          { key: "regions", header: "合作国家（地区）", cell: (base) => <Wide>{base.regions.map(regionNameZh).join("、")}</Wide> },
          { key: "recognizedOn", header: "认定日期", nowrap: true, cell: (base) => formatChineseDate(base.recognizedOn) },
          { key: "documentNumber", header: "文号", nowrap: true },
          { key: "entryRoute", header: "途径", nowrap: true, cell: (base) => routeLabels[base.entryRoute] },
        ]}
        empty={
          <EmptyState title={filtered ? "没有符合条件的基地" : "还没有基地"} actions={<LinkButton href={filtered ? "/province/bases" : "/province/imports"}>{filtered ? "查看全部基地" : "导入存量基地"}</LinkButton>}>
            {filtered ? "换个写法，或者去掉一些条件再查。" : "认定发文或导入存量后，基地会出现在这里。"}
          </EmptyState>
        }
      />
      {page.rows.length > 0 && (
        <Pagination
          summary={totalText(page.total, page.rows.length)}
          {...(page.before ? { previousHref: pageAddress("/province/bases", filters, { before: page.before }) } : {})}
          {...(page.after ? { nextHref: pageAddress("/province/bases", filters, { after: page.after }) } : {})}
        />
      )}
    </>
  );
}
