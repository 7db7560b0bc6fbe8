import { ClauseLink } from "@/components/law/clause-link";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ProposedListView } from "@/lib/decisions/queries";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { DecisionForm } from "./decision-form";

/** “经决策程序后”: at least one record before anything is issued. */
export function DecisionRecords({ list }: { list: ProposedListView }) {
  const wanted = list.due.applicationIds.length > 0 && !list.due.decided;
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art11.5" />}>决策记录</SectionHeading>
      {list.decisions.length === 0 && <EmptyState title="还没有决策记录">会议决策后由经办人登记会议类型、日期、纪要编号和决策意见；登记后方可发文。</EmptyState>}
      {list.decisions.map((decision) => (
        <DescriptionList
          key={decision.id}
          compact
          items={[
            { term: "会议", value: `${decision.meetingKind}，${formatChineseDateWithWeekday(decision.metOn)}` },
            { term: "会议纪要编号", value: decision.minutesNumber },
            { term: "决策意见", value: decision.summary },
            { term: "登记人", value: decision.handlerName },
          ]}
        />
      ))}
      {list.possible.includes("recordDecision") && list.due.applicationIds.length > 0 && (
        <Disclosure summary="登记决策记录" open={wanted}>
          <DecisionForm key={list.version} listId={list.id} version={list.version} today={list.today} />
        </Disclosure>
      )}
    </section>
  );
}
