import Link from "next/link";
import { Banner } from "@/components/ui/banner";
import { DeadlineChip } from "@/components/ui/deadline-chip";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ProposedListView } from "@/lib/decisions/queries";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";

/** The notice with its first and last day, and how many objections are open; never whose. */
export function NoticeState({ list }: { list: ProposedListView }) {
  const notice = list.notice!;
  const open = list.entries.filter(({ openObjections }) => openObjections > 0);
  return (
    <section className="stack-tight">
      <SectionHeading aside={<Link href={`/notices/${notice.id}`} prefetch={false}>查看公示页面</Link>}>公示</SectionHeading>
      <p>自{formatChineseDateWithWeekday(notice.startsOn)}起公示。</p>
      <DeadlineChip lastDay={formatChineseDateWithWeekday(notice.endsOn)} remaining={notice.ended ? "已届满" : "公示期内"} sentence={notice.derivation} tone={notice.ended ? "met" : "calm"} />
      {open.length > 0 && (
        <Banner tone="warning" title={`${open.length} 件申报有未决异议`}>
          <p>异议由监督人员办理，异议人身份不向经办人和负责人公开。未决异议只留置有关申报，其余可以先行办理。</p>
        </Banner>
      )}
    </section>
  );
}
