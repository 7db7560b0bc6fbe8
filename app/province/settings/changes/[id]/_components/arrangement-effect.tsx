import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { SectionHeading } from "@/components/ui/section-heading";
import { previewArrangement } from "@/lib/law-settings/preview";
import type { SettingView } from "@/lib/law-settings/queries";
import type { YearArrangement } from "@/lib/regulation/calendar";
import type { ClauseId } from "@/lib/regulation/clause";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";

/** The arrangement as entered, and while it is only proposed the deadlines that it would move. */
export async function ArrangementEffect({ setting, arrangement }: { setting: SettingView; arrangement: YearArrangement }) {
  return (
    <>
      <section className="stack-tight">
        <SectionHeading>放假安排</SectionHeading>
        <DataTable
          caption="假期"
          captionHidden
          plain
          rows={arrangement.holidays}
          rowKey={(row) => row.name + row.first}
          columns={[
            { key: "name", header: "节日" },
            { key: "first", header: "首日", cell: (row) => formatChineseDateWithWeekday(row.first) },
            { key: "last", header: "末日", cell: (row) => formatChineseDateWithWeekday(row.last) },
          ]}
          empty={null}
        />
        <p>调休上班：{arrangement.makeUpWorkdays.map(formatChineseDateWithWeekday).join("、") || "无"}。</p>
      </section>
      {setting.stage === "proposed" && <Moved arrangement={arrangement} />}
    </>
  );
}

async function Moved({ arrangement }: { arrangement: YearArrangement }) {
  const preview = await previewArrangement(arrangement);
  return (
    <section className="stack-tight">
      <SectionHeading>确认后变动的期限</SectionHeading>
      <Banner tone={preview.earlier > 0 ? "warning" : "info"} title={`${preview.moved} 项期限的最后一日变动，其中 ${preview.earlier} 项提前；另有 ${preview.settled} 项由暂定转为确定`}>
        <p>期限一律自起算日重新计算一次。暂定的期限按新安排确定；已经确定并告知的期限不提前。</p>
      </Banner>
      <DataTable
        caption="变动的期限"
        rows={preview.deadlines}
        rowKey={(row) => row.obligationId}
        columns={[
          { key: "subjectLabel", header: "事项" },
          { key: "clause", header: "条款", nowrap: true, cell: (row) => <ClauseLink clause={row.clause as ClauseId} /> },
          { key: "from", header: "原最后一日", cell: (row) => `${formatChineseDateWithWeekday(row.from)}${row.wasProvisional ? "（暂定）" : ""}` },
          { key: "to", header: "新最后一日", cell: (row) => formatChineseDateWithWeekday(row.to) },
          { key: "period", header: "计算", cell: (row) => row.period.explanation },
        ]}
        empty={<p>没有期限变动。</p>}
      />
      {preview.moved > preview.deadlines.length && <p className="meta">只列出前 {preview.deadlines.length} 项，共 {preview.moved} 项。</p>}
    </section>
  );
}
