import { DataTable } from "@/components/ui/data-table";
import { DiffFields, DiffText } from "@/components/ui/diff-view";
import { FilterBar } from "@/components/ui/filter-bar";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { sampleBases } from "./sample-bases";
import { SampleBasesTable } from "./sample-bases-table";
import { Specimen } from "./specimen";

export function Lists() {
  return (
    <>
      <Specimen title="列表">
        <TabsNav
          label="基地状态"
          items={[
            { href: "/kit", label: "全部", count: "1,000+", current: true },
            { href: "/kit?state=rectifying", label: "整改中", count: 2 },
            { href: "/kit?state=overdue", label: "年报逾期", count: 3 },
          ]}
        />
        <FilterBar
          action="/kit"
          search={{ name: "q", label: "名称、编号或依托单位", value: "传感" }}
          selects={[
            { name: "city", label: "设区市", value: "hangzhou", options: [{ value: "hangzhou", label: "杭州市" }, { value: "ningbo", label: "宁波市" }] },
            { name: "category", label: "类别", options: [{ value: "comprehensive", label: "综合发展类" }, { value: "openService", label: "开放服务类" }, { value: "globalRnd", label: "全球研发类" }] },
          ]}
          hidden={{ sort: "-recognizedOn" }}
          chips={[
            { label: "传感", removeHref: "/kit?city=hangzhou" },
            { label: "设区市：杭州市", removeHref: "/kit?q=传感" },
          ]}
          clearHref="/kit"
        />
        <SampleBasesTable rows={sampleBases} />
        <Pagination nextHref="/kit?after=base-8" summary="本页 8 条，共 1,000 条以上" />
        <SampleBasesTable rows={[]} />
      </Specimen>

      <Specimen title="小表">
        <DataTable
          plain
          caption="近三年研发投入（万元）"
          rows={[
            { year: "2023", rd: "1,200.00", revenue: "24,000.00", ratio: "5.00%" },
            { year: "2024", rd: "1,350.50", revenue: "26,800.00", ratio: "5.04%" },
            { year: "2025", rd: "1,501.20", revenue: "29,910.00", ratio: "5.02%" },
          ]}
          rowKey={(row) => row.year}
          columns={[
            { key: "year", header: "年度" },
            { key: "rd", header: "研发费用", align: "end" },
            { key: "revenue", header: "销售收入", align: "end" },
            { key: "ratio", header: "占比", align: "end" },
          ]}
        />
      </Specimen>

      <Specimen title="修改前后">
        <p>
          <DiffText before="与德国弗劳恩霍夫协会签有协议，有效期至2025年12月31日，每年互派3人。" after="与德国弗劳恩霍夫协会和日本东京大学签有协议，有效期至2028年12月31日，每年互派5人次。" />
        </p>
        <DiffFields
          fields={[
            { label: "基地负责人", before: "王一鸣", after: "李一鸣", note: "补正要求第 1 项" },
            { label: "发展目标", before: "三年内建成联合实验室1个，引进技术3项。", after: "三年内建成联合实验室2个，引进技术5项，培养青年科研人员20名。", note: "补正要求第 2 项" },
            { label: "海外场所", before: "", after: "德国慕尼黑，600平方米" },
            { label: "拟定领域", before: "智能传感", after: "智能传感" },
          ]}
        />
      </Specimen>
    </>
  );
}
