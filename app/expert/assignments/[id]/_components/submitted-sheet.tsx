import { DescriptionList } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import type { OwnAssignment } from "@/lib/assessments/expert-queries";
import { suggestionLabels } from "@/lib/assessments/schema";
import { dimensions } from "@/lib/assessments/score-sheet";
import { formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";

/** The expert's own opinion once submitted: to be read, not changed. */
export function SubmittedSheet({ assignment }: { assignment: OwnAssignment }) {
  const { sheet, weights, submittedAt } = assignment;
  return (
    <section className="stack-tight">
      <SectionHeading>我的评审意见</SectionHeading>
      <DescriptionList
        items={[
          ...dimensions.map(({ key, label }) => ({ key, term: `${label}（${weights[key]}%）`, value: sheet.scores[key] === undefined ? undefined : `${sheet.scores[key]} 分` })),
          { term: "加权总分", value: sheet.total === null ? undefined : `${sheet.total.toFixed(2)} 分` },
          { term: "优势", value: sheet.strengths },
          { term: "不足", value: sheet.weaknesses },
          { term: "建议", value: sheet.suggestion ? suggestionLabels[sheet.suggestion] : undefined },
          ...(submittedAt ? [{ term: "提交日期", value: formatChineseDateWithWeekday(shanghaiDay(submittedAt)) }] : []),
        ]}
      />
      <p className="meta">已提交的意见不能修改。确需补充的，请联系省科技厅经办人退回。</p>
    </section>
  );
}
