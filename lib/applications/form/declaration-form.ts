import { currentFormVersion } from "@/lib/calls/form-version";
import type { Category } from "@/lib/regulation/terms";
import type { SectionData } from "@/lib/forms/field";
import type { DeclarationProfile, DeclarationSection } from "./declaration-section";
import { commitmentSection, foundationSection, goalsSection, guaranteesSection, teamSection } from "./sections/common-sections";
import { enterpriseStrengthSection, researchStrengthSection } from "./sections/comprehensive-sections";
import { foreignInvestedSection, overseasInstitutionSection } from "./sections/global-sections";
import { openServiceSection } from "./sections/open-service-section";
import { overviewSection } from "./sections/overview-section";
import { partnersSection } from "./sections/partners-section";
import { researchSpendingSection } from "./sections/research-spending-section";
import { systemsSection } from "./sections/systems-section";

/**
 * All sections a declaration of this category can have, in the order they are shown.
 * @param filingYear the call's year @throws Error for a form version that this portal does not know
 */
export function declarationForm(category: Category, filingYear: number, version: string = currentFormVersion): readonly DeclarationSection[] {
  if (version !== currentFormVersion) throw new Error(`Unknown form version “${version}”.`);
  return [
    overviewSection(category),
    guaranteesSection,
    goalsSection,
    partnersSection,
    foundationSection,
    teamSection,
    systemsSection,
    ...(category === "comprehensive" ? [researchStrengthSection, enterpriseStrengthSection] : []),
    ...(category === "openService" ? [openServiceSection] : []),
    ...(category === "globalRnd" ? [overseasInstitutionSection, foreignInvestedSection] : []),
    ...(category === "openService" ? [] : [researchSpendingSection(filingYear)]),
    commitmentSection,
  ];
}

/** Which sections apply follows from the category and two answers of the overview. */
export function declarationProfile(category: Category, overview: SectionData | undefined): DeclarationProfile {
  const basis = overview?.basis;
  const paths = overview?.globalPaths;
  return {
    category,
    basis: typeof basis === "string" && basis !== "" ? basis : null,
    globalPaths: Array.isArray(paths) ? (paths as string[]) : [],
  };
}

/** The sections that are asked of this declaration. */
export function sectionsFor(form: readonly DeclarationSection[], profile: DeclarationProfile): readonly DeclarationSection[] {
  return form.filter((section) => section.appliesTo(profile));
}
