import type { CasePanel } from "../case-panels";
import { PresentedFields } from "@/components/sections/section-content";
import { SectionHeading } from "@/components/ui/section-heading";
import { getPlanProgress } from "@/lib/work-plans/get-progress";

/** The plan with its progress of today, beside what was signed. */
export const WorkPlanOfficePanel: CasePanel = async ({ actor, view }) => {
  const { parts } = await getPlanProgress(actor, view.id);
  return parts.map((part) => (
    <section key={part.key} className="stack-tight">
      <SectionHeading aside={part.updatedAt ? `${part.updatedAt}更新` : undefined}>{part.title}：目前进展</SectionHeading>
      <PresentedFields fields={part.fields} />
    </section>
  ));
};
