import { DiffFields } from "@/components/ui/diff-view";
import { SectionHeading } from "@/components/ui/section-heading";
import type { DeclarationAudience } from "@/lib/applications/declaration-audience";
import { diffSubmissions } from "@/lib/applications/diff-submissions";
import type { SubmissionContent } from "@/lib/applications/submission-content";

export interface SubmissionDiffProps {
  before: SubmissionContent;
  after: SubmissionContent;
  audience: DeclarationAudience;
  /** What the two are called, e.g. “第 1 次提交”. */
  beforeLabel?: string;
  afterLabel?: string;
}

/** What a host changed between two submissions: only the sections that differ, each change marked. */
export function SubmissionDiff({ before, after, audience, beforeLabel = "上次提交", afterLabel = "本次提交" }: SubmissionDiffProps) {
  const sections = diffSubmissions(before, after, audience);
  if (sections.length === 0) return <p>两次提交的内容和附件完全一致。</p>;
  return (
    <div className="submission-diff">
      {sections.map((section) => (
        <section key={section.key}>
          <SectionHeading level={3}>{section.title}</SectionHeading>
          <DiffFields fields={section.changes} beforeLabel={beforeLabel} afterLabel={afterLabel} caption={`${section.title}的修改`} />
        </section>
      ))}
    </div>
  );
}
