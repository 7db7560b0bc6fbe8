import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import type { AssessedCase, CategoryAssessment, Opinion } from "@/lib/assessments/call-queries";
import { suggestionLabels } from "@/lib/assessments/schema";

const points = (value: number | undefined) => (value === undefined ? "—" : value.toFixed(2));

function Opinions({ opinions }: { opinions: readonly Opinion[] }) {
  return (
    <Disclosure summary={`${opinions.length} 份意见`}>
      <DescriptionList
        compact
        items={opinions.map((one) => ({
          key: one.assignmentId,
          term: one.expertName,
          value: (
            <>
              <p>
                {points(one.total)} 分，{suggestionLabels[one.suggestion]}
              </p>
              <p>优势：{one.strengths}</p>
              <p>不足：{one.weaknesses}</p>
            </>
          ),
        }))}
      />
    </Disclosure>
  );
}

function Spread({ row, flag }: { row: AssessedCase; flag: number }) {
  if (!row.result) return <>—</>;
  return (
    <>
      {points(row.result.spread)}
      {row.flagged && (
        <>
          {" "}
          <StateBadge tone="attention">{`极差大于 ${flag} 分，建议复议`}</StateBadge>
        </>
      )}
    </>
  );
}

/** Results as they stand, in the order of the mean; each expert's opinion opens in place. */
export function ResultTable({ assessment }: { assessment: CategoryAssessment }) {
  const rows = assessment.cases.filter(({ result }) => result !== null);
  return (
    <section className="stack-tight">
      <SectionHeading>评审结果</SectionHeading>
      <DataTable
        caption="评审结果"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: "rank", header: "排名", nowrap: true, cell: (row) => row.result?.rank },
          { key: "number", header: "申报编号", nowrap: true },
          { key: "hostName", header: "依托单位" },
          { key: "count", header: "意见数", align: "end", nowrap: true, cell: (row) => row.result?.count },
          { key: "mean", header: "均值", align: "end", nowrap: true, cell: (row) => points(row.result?.mean) },
          { key: "median", header: "中位数", align: "end", nowrap: true, cell: (row) => points(row.result?.median) },
          { key: "normalized", header: "标准化", align: "end", nowrap: true, cell: (row) => points(row.result?.normalized) },
          { key: "spread", header: "极差", align: "end", cell: (row) => <Spread row={row} flag={assessment.spreadFlag} /> },
          { key: "opinions", header: "专家意见", cell: (row) => <Opinions opinions={row.opinions} /> },
        ]}
        empty={<EmptyState title="还没有已提交的评审意见">专家提交后，均值、中位数、极差和标准化得分会出现在这里。</EmptyState>}
      />
      {rows.length > 0 && <p className="meta">排名按均值，均值相同按中位数，仍相同的并列。标准化得分消除专家宽严差异，评审 3 件以上的专家才换算，仅供参考。</p>}
    </section>
  );
}
