import { StateBadge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { SectionHeading } from "@/components/ui/section-heading";
import { ClauseLink } from "@/components/law/clause-link";
import type { ExaminationLine } from "@/lib/applications/examination/examination-lines";
import type { CaseExamination } from "@/lib/applications/queries/get-case";
import { LineHead, outcomeLabels, outcomeTones } from "./line-head";

/** The checklist to be read: each line with what the machine said and what a person decided, and the conclusion. */
export function LineList({ examination, lines }: { examination: CaseExamination | null; lines: readonly ExaminationLine[] }) {
  return (
    <div className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art11.3" />}>形式审查清单</SectionHeading>
      {examination?.conclusion && (
        <Banner tone={examination.conclusion === "passed" ? "success" : "danger"} title={examination.conclusion === "passed" ? "审查通过" : "审查不通过"}>
          {examination.reasons && <p>{examination.reasons}</p>}
          {examination.clauses.length > 0 && (
            <p>
              依据 {examination.clauses.map((clause) => <ClauseLink key={clause} clause={clause} />)}
            </p>
          )}
          <p className="meta">
            {examination.officerName}，{examination.concludedAt}
          </p>
        </Banner>
      )}
      {lines.length === 0 && <p className="meta">还没有审查记录。</p>}
      <ul className="finding-list">
        {lines.map((line) => (
          <li key={line.rule}>
            <LineHead line={line} />
            {line.verdict && (
              <p>
                <span className="meta">审查结论</span> <StateBadge tone={outcomeTones[line.verdict]}>{outcomeLabels[line.verdict]}</StateBadge> {line.reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
