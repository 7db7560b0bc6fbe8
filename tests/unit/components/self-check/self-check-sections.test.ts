import { expect, test } from "vitest";
import { noAnswers, type SelfCheckAnswers } from "@/components/self-check/self-check-answers";
import { selfCheckSections } from "@/components/self-check/self-check-sections";
import { declarationForm } from "@/lib/applications/form/declaration-form";
import { mergeEmpty } from "@/lib/forms/merge-empty";
import { sectionSchema } from "@/lib/forms/section-schema";
import { plainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";

const day = plainDate("2027-03-15");
const rdYears = [{ rd: "50", revenue: "1000", rdDomestic: "" }, { rd: "1,00", revenue: "2000", rdDomestic: "80" }, { rd: "150", revenue: "3000", rdDomestic: "" }];
const cases: Record<string, SelfCheckAnswers> = {
  enterprise: { ...noAnswers, category: "comprehensive", organizationKind: "enterprise", fieldZh: "眼视光器械", fieldCode: "F09", systems: ["confidentiality"], systemsNotApplicable: ["confidentiality", "researchEthics"], rdYears },
  service: { ...noAnswers, category: "openService", organizationKind: "technologyService", fieldEn: "Optometry", systems: ["technologySecurity"] },
  both: {
    ...noAnswers, category: "globalRnd", globalPaths: ["overseasInstitution", "foreignInvested"], overseasName: "研究院", overseasRegion: "DE", overseasCity: "慕尼黑",
    overseasMode: "acquired", sharePercent: "51％", foreignInvestment: "foreign", rdYears, establishedOn: "2025-03-01",
  },
};

test.each(Object.entries(cases))("%s: everything carried has its place in the form and the form's shape", (_, answers) => {
  const form = declarationForm(answers.category as Category, 2027);
  for (const [key, data] of Object.entries(selfCheckSections(answers, day))) {
    const section = form.find((one) => one.key === key);
    expect(section, key).toBeDefined();
    expect(Object.keys(data).filter((field) => !section!.fields.some((one) => one.key === field)), key).toEqual([]);
    expect(sectionSchema(section!).safeParse(mergeEmpty(section!, {}, data) ?? {}).error, key).toBeUndefined();
  }
});

test("facts are carried, not the answers that only say that there is something", () => {
  expect(selfCheckSections(cases.enterprise!, day)).toMatchObject({
    overview: { fieldZh: "眼视光器械", fieldCode: "F09", basis: "enterprise" },
    systems: { systems: [{ id: "confidentiality", state: "established" }, { id: "researchEthics", state: "notApplicable" }] },
    researchSpending: { rdYears: [{ id: "2024", operating: "full", rd: "50" }, { id: "2025", rd: "100", rdDomestic: "80" }, { id: "2026" }] },
  });
  expect(selfCheckSections(cases.both!, day)).toMatchObject({
    overview: { globalPaths: ["overseasInstitution", "foreignInvested"] },
    overseasInstitution: { region: "DE", sharePercent: "51" },
    researchSpending: { rdYears: [{ id: "2025", operating: "partial" }, { id: "2026", operating: "full" }] },
  });
  expect(selfCheckSections(cases.service!, day)).not.toHaveProperty("researchSpending");
});
