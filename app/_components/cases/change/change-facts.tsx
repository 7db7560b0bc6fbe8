import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ChangeView } from "@/lib/changes/get-change";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";

/** Which matter, since when, in time or not, and what the record would become. */
export function ChangeFacts({ change }: { change: ChangeView }) {
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art16" />}>变更事项</SectionHeading>
      <DescriptionList
        items={[
          { term: "事项", value: change.kindLabel },
          { term: "性质", value: change.occurredOn ? `已发生，${formatChineseDateWithWeekday(change.occurredOn)}` : "拟变更，批准后实施" },
          ...(change.deadline ? [{ term: "提交期限", value: change.deadline }] : []),
          ...(change.coordination ? [{ term: "请求协调的理由", value: change.coordination }] : []),
        ]}
      />
      {change.daysLate > 0 && (
        <Banner tone="warning" title={`逾期 ${change.daysLate} 日提交`}>
          <p>
            逾期仍应受理并记录；是否影响基地正常运行，由人认定。 <ClauseLink clause="art22.5" />
          </p>
        </Banner>
      )}
      {change.similarNames.length > 0 && (
        <Banner tone="warning" title="有名称近似的基地">
          <p>
            {change.similarNames.join("；")}。名称不含单位名，建议写得更具体以便区分。 <ClauseLink clause="art25" />
          </p>
        </Banner>
      )}
      {change.changes.length > 0 && (
        <DataTable
          plain
          caption="批准后档案的变化"
          rows={change.changes}
          rowKey={(row) => row.label}
          columns={[
            { key: "label", header: "档案内容", nowrap: true },
            { key: "before", header: "现档案" },
            { key: "after", header: "批准后" },
          ]}
        />
      )}
    </section>
  );
}
