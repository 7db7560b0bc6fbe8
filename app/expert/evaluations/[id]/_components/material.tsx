import { FilingContent } from "@/components/cases/filing-content";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import type { OwnEvaluation } from "@/lib/evaluations/expert-queries";
import { formatChineseDate, isPlainDate } from "@/lib/regulation/plain-date";
import { supportKindLabels } from "@/lib/supports/support-kinds";

/** What an expert reads: the self-evaluation as filed, the recommender's support figures and what it verified, site visits. */
export function Material({ material }: { material: NonNullable<OwnEvaluation["material"]> }) {
  return (
    <div className="stack">
      <FilingContent process="evaluation" filed={material.content} />
      <section className="stack-tight">
        <SectionHeading aside={<ClauseLink clause="art21" />}>组织推荐部门的核实和配套支持</SectionHeading>
        <DescriptionList items={[{ term: "五项制度和科技安全机制", value: material.systems }]} />
        <DataTable
          plain
          caption="组织推荐部门的配套支持"
          captionHidden
          rows={material.supports.map((one, index) => ({ ...one, index }))}
          rowKey={(row) => row.index}
          columns={[
            { key: "kind", header: "类型", nowrap: true, cell: (row) => supportKindLabels[row.kind] },
            { key: "title", header: "名称或内容" },
            { key: "amount", header: "金额（万元）", align: "end", nowrap: true, cell: (row) => row.amount || "—" },
            { key: "evidence", header: "佐证" },
          ]}
          empty={<p className="meta">没有填报配套支持。</p>}
        />
      </section>
      {material.visits.length > 0 && (
        <section className="stack-tight">
          <SectionHeading>现场考察</SectionHeading>
          <DescriptionList items={material.visits.map(({ visitedOn, record }, index) => ({ key: String(index), term: isPlainDate(visitedOn) ? formatChineseDate(visitedOn) : visitedOn, value: record }))} />
        </section>
      )}
    </div>
  );
}
