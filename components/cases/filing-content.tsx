import { ClauseLink } from "@/components/law/clause-link";
import { SectionContent } from "@/components/sections/section-content";
import { SectionHeading } from "@/components/ui/section-heading";
import { caseForms } from "@/lib/base-life/case-forms";
import type { CaseContent } from "@/lib/cases/case-draft";
import type { CaseProcess } from "@/lib/workflow/case-tables";

/** What was signed and filed, section by section as it was frozen. */
export function FilingContent({ process, filed }: { process: CaseProcess; filed: CaseContent }) {
  const form = caseForms[process]?.(filed.formFacts) ?? [];
  return (
    <div className="declaration">
      {form
        .filter((section) => filed.sections[section.key])
        .map((section) => (
          <section key={section.key} id={`section-${section.key}`} className="section">
            <SectionHeading aside={<ClauseLink clause={section.clause} />}>{section.title}</SectionHeading>
            <SectionContent section={section} data={filed.sections[section.key]!} files={filed.files} />
          </section>
        ))}
    </div>
  );
}
