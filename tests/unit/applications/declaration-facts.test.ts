import { describe, expect, it } from "vitest";
import { declarationFacts, type DeclarationSource } from "@/lib/applications/declaration-facts";
import { fieldsOf } from "@/lib/applications/finding-fields";
import { declarationForm, declarationProfile, sectionsFor } from "@/lib/applications/form/declaration-form";
import type { SectionData } from "@/lib/forms/field";
import { sectionGaps } from "@/lib/forms/section-state";
import { sectionSchema } from "@/lib/forms/section-schema";
import { checkEligibility } from "@/lib/regulation/eligibility";
import { plainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { fictionalCreditCode } from "@/tests/builders/credit-code";
import { completeSections, hostFor, requiredSlots, type DeclarationVariant } from "@/tests/builders/declarations";

const cases: [Category, DeclarationVariant][] = [
  ["comprehensive", "institution"],
  ["comprehensive", "enterprise"],
  ["openService", "service"],
  ["globalRnd", "overseasInstitution"],
  ["globalRnd", "foreignInvested"],
  ["globalRnd", "bothPaths"],
];

function sourceOf(category: Category, variant: DeclarationVariant, change: (sections: Record<string, SectionData>) => void = () => {}): DeclarationSource {
  const sections = completeSections(category, variant);
  change(sections);
  const host = hostFor(variant);
  return {
    filedOn: plainDate("2026-09-10"),
    filingYear: 2026,
    category,
    host: {
      name: "虚构单位",
      creditCode: fictionalCreditCode(1),
      organizationKind: host.kind as never,
      legalForm: host.legalForm as never,
      affiliation: host.affiliation as never,
      cityCode: "330100",
      establishedOn: plainDate("2010-05-18"),
      ...(host.foreignInvestment ? { foreignInvestment: host.foreignInvestment as never } : {}),
      recommender: { kind: "municipalBureau", cityCode: "330100" },
    },
    sections,
    filledSlots: requiredSlots(category, sections),
    explanations: {},
    onRecord: {},
  };
}

describe.each(cases)("%s, %s", (category, variant) => {
  it("the builder's declaration has the form's shape, lacks nothing and is eligible", () => {
    const source = sourceOf(category, variant);
    const form = sectionsFor(declarationForm(category, 2026), declarationProfile(category, source.sections.overview));
    const files = new Map(source.filledSlots.map((slot) => [slot, 1]));
    for (const section of form) {
      expect(sectionSchema(section).safeParse(source.sections[section.key]).error, section.key).toBeUndefined();
      expect(sectionGaps(section, source.sections[section.key]!, files), section.key).toEqual([]);
    }
    const { verdict, findings } = checkEligibility(declarationFacts(source));
    expect(findings.filter(({ force, outcome }) => force !== "judgement" && outcome !== "met").map(({ rule, explanation }) => `${rule}: ${explanation}`)).toEqual([]);
    expect(verdict).toBe("eligible");
  });

  it("every field a finding names is in the form or in the host's record", () => {
    const source = sourceOf(category, variant);
    const form = declarationForm(category, 2026);
    const empty = checkEligibility(declarationFacts({ ...source, sections: { overview: source.sections.overview! }, filledSlots: [] }));
    const unmet = empty.findings.filter(({ outcome }) => outcome === "unmet");
    expect(unmet.length).toBeGreaterThan(8);
    for (const finding of unmet) {
      const fields = fieldsOf(finding, form);
      expect(fields.length, finding.rule).toBeGreaterThan(0);
      for (const { section, path } of fields.filter((field) => field.section !== "organization")) {
        const definition = form.find(({ key }) => key === section);
        expect(definition, `${finding.rule} ${section}`).toBeDefined();
        if (path.startsWith("slot:")) expect(definition!.slots.map(({ key }) => `slot:${key}`)).toContain(path);
        else if (path) expect(definition!.fields.map(({ key }) => key)).toContain(path);
      }
    }
  });
});

describe("what is not in its shape is absent, never guessed", () => {
  it("a broken date and an unknown year do not reach the rules", () => {
    const { partners } = declarationFacts(
      sourceOf("comprehensive", "institution", (sections) => {
        const first = (sections.partners!.agreements as { [key: string]: string }[])[0]!;
        first.signedOn = "去年";
        (sections.partners!.partners as { [key: string]: string }[])[0]!.sinceYear = "很久";
      }),
    );
    expect(partners![0]!.agreements![0]!.signedOn).toBeUndefined();
    expect(partners![0]!.sinceYear).toBeUndefined();
  });

  it("an agreement belongs to the institution it names; an open term does not expire", () => {
    const { partners } = declarationFacts(
      sourceOf("comprehensive", "institution", (sections) => {
        const agreements = sections.partners!.agreements as { [key: string]: string }[];
        agreements[1]!.partner = agreements[0]!.partner!;
        agreements[0]!.term = "open";
      }),
    );
    expect(partners!.map(({ agreements }) => agreements!.length)).toEqual([2, 0, 1]);
    expect(partners![0]!.agreements![0]!.expiresOn).toBeUndefined();
  });

  it("a year before the enterprise existed is left out of the three", () => {
    const { rdYears } = declarationFacts(
      sourceOf("comprehensive", "enterprise", (sections) => {
        (sections.researchSpending!.rdYears as { [key: string]: string }[])[0] = { id: "2023", year: "2023", operating: "none" };
      }),
    );
    expect(rdYears!.map(({ year }) => year)).toEqual([2024, 2025]);
  });
});
