import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import { ClauseLink } from "@/components/law/clause-link";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { supportKindLabels } from "@/lib/supports/support-kinds";

/** What the recommender put down: opinion, what it verified, its own support (第十三条（四）、第二十一条). */
export function RecommenderFacts({ recommender }: { recommender: NonNullable<EvaluationContent["recommender"]> }) {
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art13.4" />}>组织推荐部门意见</SectionHeading>
      <DescriptionList
        items={[
          { term: "评价意见", value: recommender.opinion },
          { term: "五项制度和科技安全机制", value: recommender.systems },
        ]}
      />
      <DataTable
        plain
        caption="组织推荐部门的配套支持"
        rows={recommender.supports.map((one, index) => ({ ...one, index }))}
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
  );
}
