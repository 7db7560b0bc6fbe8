import { LayoutTable } from "@/components/bases/layout-table";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Layout, LayoutLine } from "@/lib/assessments/layout";
import { categoryLabels } from "@/lib/regulation/terms";

/** 区域布局: how many bases the city, the field and each partner's country or region already have. Informs, never decides. */
export function LayoutPanel({ layout, level = 2 }: { layout: Layout; level?: 2 | 3 }) {
  const group = (name: string, lines: readonly LayoutLine[]) => lines.map((line) => ({ ...line, name }));
  const rows = [
    ...group("全省", [layout.all]),
    ...group("设区市", [layout.city]),
    ...group("技术领域", [layout.field]),
    ...group("国家", layout.countries),
    ...group("地区", layout.regions),
  ];
  return (
    <section className="stack-tight">
      <SectionHeading level={level} aside={<ClauseLink clause="art11.4" />}>
        区域布局现状
      </SectionHeading>
      <DataTable
        caption="本件所在设区市、领域和合作国家（地区）现有的国合基地"
        plain
        rows={rows}
        rowKey={(row) => `${row.name}:${row.key}`}
        columns={[
          { key: "label", header: "范围", cell: (row) => (row.name === "全省" ? "全省" : `${row.name}：${row.label}`) },
          { key: "bases", header: "现有基地", align: "end", nowrap: true },
          { key: "sameCategory", header: `其中${categoryLabels[layout.category]}`, align: "end", nowrap: true },
        ]}
      />
      {layout.planned.length > 0 && <LayoutTable lines={layout.planned} caption="省科技厅布局规划中与本件有关的部分" empty="" />}
      <p className="meta">国家与地区分列；一个基地与多个国家（地区）合作的，分别计数。</p>
    </section>
  );
}
