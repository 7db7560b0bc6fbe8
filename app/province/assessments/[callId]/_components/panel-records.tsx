import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import type { CategoryAssessment } from "@/lib/assessments/call-queries";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { PanelForm } from "./panel-form";

/** 评审会记录 of the category: records are added, never edited. */
export function PanelRecords({ assessment }: { assessment: CategoryAssessment }) {
  const { panels, mayRecordPanel, call, category, today } = assessment;
  return (
    <section className="stack-tight">
      <SectionHeading aside={`已登记 ${panels.length} 次`}>评审会记录</SectionHeading>
      {panels.length === 0 && <EmptyState title="还没有评审会记录">评审会召开后登记时间、地点、出席人员和会议情况；至少一次记录后才能结束评审。</EmptyState>}
      {panels.map((panel) => (
        <DescriptionList
          key={panel.id}
          compact
          items={[
            { term: "会议日期", value: formatChineseDateWithWeekday(panel.metOn) },
            { term: "地点", value: panel.place },
            { term: "出席人员", value: panel.attendees },
            { term: "会议情况", value: panel.record },
            { term: "登记人", value: panel.recordedBy },
          ]}
        />
      ))}
      {mayRecordPanel && (
        <Disclosure summary="登记评审会记录" open={panels.length === 0}>
          <PanelForm key={panels.length} callId={call.id} category={category} today={today} />
        </Disclosure>
      )}
    </section>
  );
}
