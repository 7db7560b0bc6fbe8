import { declarationForm } from "./form/declaration-form";
import type { Section } from "@/lib/forms/field";
import type { SubmissionContent } from "./submission-content";

/** Who reads a declaration. What an audience may not see is taken out before anything is shown or sent. */
export type DeclarationAudience = "host" | "recommender" | "province" | "expert";

/** The sections that a submission froze, in the form's order. */
export function frozenSections(content: SubmissionContent): readonly Section[] {
  const form = declarationForm(content.category, content.filingYear, content.formVersion);
  return form.filter((section) => content.sections[section.key] !== undefined);
}

/** The content without what this audience may not see: experts get no telephone, no mail address, no contact person. */
export function contentFor(content: SubmissionContent, audience: DeclarationAudience): SubmissionContent {
  if (audience !== "expert") return content;
  const sections = Object.fromEntries(
    frozenSections(content).map((section) => {
      const hidden = new Set(section.fields.filter((field) => field.contact).map((field) => field.key));
      return [section.key, Object.fromEntries(Object.entries(content.sections[section.key]!).filter(([key]) => !hidden.has(key)))];
    }),
  );
  return { ...content, organization: { ...content.organization, contactName: "", contactPhone: "", contactEmail: "" }, sections };
}

/** The same for a section's definition, so that a hidden field does not show as “not filled in”. */
export function sectionFor(section: Section, audience: DeclarationAudience): Section {
  return audience === "expert" ? { ...section, fields: section.fields.filter((field) => !field.contact) } : section;
}
