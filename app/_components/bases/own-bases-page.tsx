import { BaseStageBadge } from "@/components/bases/base-stage-badge";
import { pageAddress, totalText } from "@/components/bases/list-text";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { SearchParams } from "@/app/_components/list-address";
import type { Actor } from "@/lib/access/actor";
import { parseBaseFilters } from "@/lib/bases/base-filters";
import { listBases } from "@/lib/bases/queries";
import type { CaseAudience } from "@/lib/cases/case-record";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { categoryLabels } from "@/lib/regulation/terms";

/** The bases of a host, or in a recommender's charge. */
export async function OwnBasesPage({ actor, audience, title, lead, params, empty }: { actor: Actor; audience: Exclude<CaseAudience, "province">; title: string; lead: string; params: SearchParams; empty: string }) {
  const path = `/${audience}/bases`;
  const filters = parseBaseFilters(params);
  const text = (key: string) => (typeof params[key] === "string" ? params[key] : undefined);
  const page = await listBases(actor, filters, { after: text("after"), before: text("before") }, audience);
  return (
    <div className="stack">
      <PageHeader title={title} lead={lead} />
      <DataTable
        caption={title}
        captionHidden
        rows={page.rows}
        rowKey={(base) => base.id}
        rowHref={(base) => `${path}/${base.id}`}
        columns={[
          { key: "nameZh", header: "基地", cell: (base) => <>{base.nameZh}<span className="meta block">{base.number}</span></> },
          ...(audience === "recommender" ? [{ key: "hostName", header: "依托单位" }] : []),
          { key: "category", header: "类别", nowrap: true, cell: (base) => categoryLabels[base.category] },
          { key: "leaderName", header: "负责人", nowrap: true },
          { key: "recognizedOn", header: "认定日期", nowrap: true, cell: (base) => formatChineseDate(base.recognizedOn) },
          { key: "stage", header: "状态", nowrap: true, cell: (base) => <BaseStageBadge stage={base.stage} /> },
        ]}
        empty={<EmptyState title="还没有国合基地">{empty}</EmptyState>}
      />
      {page.rows.length > 0 && (
        <Pagination
          summary={totalText(page.total, page.rows.length)}
          {...(page.before ? { previousHref: pageAddress(path, filters, { before: page.before }) } : {})}
          {...(page.after ? { nextHref: pageAddress(path, filters, { after: page.after }) } : {})}
        />
      )}
    </div>
  );
}
