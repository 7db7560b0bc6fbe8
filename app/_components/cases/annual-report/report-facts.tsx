import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import { formatChineseDate, formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import type { ReportView } from "@/lib/reports/get-report";
import { RecordDifferences } from "../record-differences";

/** Due when, filed when, how late and why; what the recommender says; the figures beside last year's. */
export function ReportFacts({ report, changeHref }: { report: ReportView; changeHref?: string }) {
  const { duty, filedOn, daysLate, opinions, differences } = report;
  return (
    <>
      {daysLate > 0 && (
        <Banner tone="warning" title={`逾期 ${daysLate} 日提交`}>
          <p>
            {report.lateExplanation && `依托单位说明：${report.lateExplanation} `}
            逾期仍应受理并记录；有无正当理由，由人认定。 <ClauseLink clause="art22.1" />
          </p>
        </Banner>
      )}
      <RecordDifferences differences={differences} material="报告" {...(changeHref ? { changeHref } : {})} />
      {/* Before that the open duty above says it all. */}
      {(filedOn !== null || report.voluntary) && (
        <section className="stack-tight">
          <SectionHeading aside={<ClauseLink clause="art15" />}>提交情况</SectionHeading>
          <DescriptionList
            items={[
              {
                term: "提交期限",
                value: duty ? `${formatChineseDate(duty.nominalDay)}前，最后一日为${formatChineseDateWithWeekday(duty.lastDay)}二十四时${duty.provisional ? "（暂定）" : ""}` : "认定未满一年，自愿提交，不计逾期",
              },
              { term: "首次提交", value: filedOn ? `${formatChineseDateWithWeekday(filedOn)}，${daysLate > 0 ? `逾期 ${daysLate} 日` : duty ? "没有逾期" : "自愿提交"}` : "尚未提交" },
              ...opinions.map(({ text, byName, on }, index) => ({ key: `o${index}`, term: `组织推荐部门意见（${[byName, formatChineseDate(on)].filter(Boolean).join("，")}）`, value: text })),
            ]}
          />
        </section>
      )}
      {report.compared.length > 0 && (
        <Disclosure summary={`与 ${report.comparedYear} 年度对照（${report.compared.length} 项数据）`}>
          <DataTable
            plain
            caption="数据对照"
            captionHidden
            rows={report.compared}
            rowKey={(row) => row.label}
            columns={[
              { key: "label", header: "数据", cell: (row) => <>{row.label}{row.unit && <span className="meta">（{row.unit}）</span>}</> },
              { key: "before", header: `${report.comparedYear} 年度`, align: "end", nowrap: true },
              { key: "now", header: "本年度", align: "end", nowrap: true },
            ]}
          />
        </Disclosure>
      )}
    </>
  );
}
