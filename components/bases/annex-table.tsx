import { DataTable } from "@/components/ui/data-table";
import type { AnnexLine } from "@/lib/notices/queries";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";

/** The list annexed to a public notice or to the recognising document; the names are those of 第二十五条. */
export function AnnexTable({ lines, caption }: { lines: readonly AnnexLine[]; caption: string }) {
  const recognized = lines.some(({ number }) => number !== null);
  return (
    <DataTable
      caption={caption}
      rows={lines.map((line, index) => ({ ...line, place: index + 1 }))}
      rowKey={(line) => line.id}
      columns={[
        { key: "place", header: "序号", nowrap: true },
        { key: "name", header: "基地名称", cell: (line) => (line.fieldZh === "" ? "" : baseName(line.fieldZh, line.fieldEn || "-").nameZh) },
        { key: "hostName", header: "依托单位" },
        { key: "category", header: "类别", nowrap: true, cell: (line) => categoryLabels[line.category] },
        { key: "city", header: "设区市", nowrap: true, cell: (line) => findCityName(line.cityCode) },
        ...(recognized ? [{ key: "number", header: "基地编号", nowrap: true, cell: (line: AnnexLine) => line.number && <a href={`/bases/${encodeURIComponent(line.number)}`}>{line.number}</a> }] : []),
      ]}
    />
  );
}
