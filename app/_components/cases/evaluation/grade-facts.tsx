import { GradeBadge } from "@/components/evaluations/grade-badge";
import { ClauseLink } from "@/components/law/clause-link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { gradeLabels, type Grade } from "@/lib/regulation/terms";
import { formatInstant } from "@/lib/regulation/shanghai-time";

/** The grade that holds now, with the decisions that corrected it. */
export function GradeFacts({ grade, corrections, decided }: { grade: Grade; corrections: EvaluationContent["corrections"]; decided: boolean }) {
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art18" />}>{decided ? "已定等次（待公布）" : "评价结果"}</SectionHeading>
      <p>
        <GradeBadge grade={grade} />
      </p>
      {corrections.map(({ from, to, reason, at }) => (
        <p key={at} className="meta">
          {formatInstant(new Date(at))}由“{gradeLabels[from]}”更正为“{gradeLabels[to]}”。理由：{reason}
        </p>
      ))}
    </section>
  );
}
