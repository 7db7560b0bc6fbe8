import { DescriptionList } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { formatChineseDate, isPlainDate } from "@/lib/regulation/plain-date";

/** Records of site visits, as they were put down. */
export function VisitList({ visits }: { visits: EvaluationContent["visits"] }) {
  if (visits.length === 0) return null;
  return (
    <section className="stack-tight">
      <SectionHeading>现场考察</SectionHeading>
      <DescriptionList
        items={visits.map(({ visitedOn, place, visitors, record, byName, at }) => ({
          key: at,
          term: `${isPlainDate(visitedOn) ? formatChineseDate(visitedOn) : visitedOn}，${place}`,
          value: `${visitors}\n${record}\n（${byName}登记）`,
        }))}
      />
    </section>
  );
}
