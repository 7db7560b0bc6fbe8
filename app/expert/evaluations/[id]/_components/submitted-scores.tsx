import { DescriptionList } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import type { OwnEvaluation } from "@/lib/evaluations/expert-queries";
import { formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";

/** The expert's own scores once submitted: to be read, not changed. */
export function SubmittedScores({ evaluation: { indicators, scores, total, opinion, submittedAt } }: { evaluation: OwnEvaluation }) {
  return (
    <section className="stack-tight">
      <SectionHeading>我的评分</SectionHeading>
      <DescriptionList
        items={[
          ...indicators.map(({ key, name }) => ({ key, term: `${key} ${name}`, value: scores[key] === undefined ? undefined : `${scores[key]} 分` })),
          { term: "加权总分", value: total === null ? undefined : `${total} 分` },
          { term: "评价意见", value: opinion },
          ...(submittedAt ? [{ term: "提交日期", value: formatChineseDateWithWeekday(shanghaiDay(submittedAt)) }] : []),
        ]}
      />
      <p className="meta">已提交的评分不能修改。确需补充的，请联系省科技厅经办人退回。</p>
    </section>
  );
}
