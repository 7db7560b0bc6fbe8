import { describe, expect, it } from "vitest";
import { intensityInput } from "@/components/applications/research-intensity-panel";
import { sectionResolver, sectionValues, type SectionValues } from "@/components/sections/section-values";
import type { RowValue } from "@/lib/forms/field";
import { goalsSection } from "@/lib/applications/form/sections/common-sections";
import { partnersSection } from "@/lib/applications/form/sections/partners-section";
import { researchSpendingSection } from "@/lib/applications/form/sections/research-spending-section";
import { systemsSection } from "@/lib/applications/form/sections/systems-section";
import { sectionHref } from "@/lib/applications/form/section-href";
import { pathOfHash } from "@/lib/forms/path-in-address";
import { sectionSchema } from "@/lib/forms/section-schema";
import { plainDate } from "@/lib/regulation/plain-date";
import { researchIntensity } from "@/lib/regulation/research-intensity";

describe("a section as its form holds it", () => {
  it("has every field, every fixed row, and can be saved as it is", () => {
    for (const section of [goalsSection, partnersSection, systemsSection, researchSpendingSection(2026)]) {
      const values = sectionValues(section, {});
      expect(Object.keys(values)).toEqual(section.fields.map((field) => field.key));
      expect(sectionSchema(section).safeParse(values).success).toBe(true);
    }
    expect((sectionValues(systemsSection, {}).systems as RowValue[]).map((row) => row.kind)).toHaveLength(6);
  });

  it("puts what was saved into the right fixed row and mends what radio buttons give", () => {
    const values = sectionValues(systemsSection, { systems: [{ id: "confidentiality", state: "established" }], emergencyContact: null as never });
    expect((values.systems as RowValue[]).find((row) => row.id === "confidentiality")!.state).toBe("established");
    expect(values.emergencyContact).toBe("");
  });

  it("is the same again when it is read back", () => {
    const values = sectionValues(partnersSection, { partners: [{ id: "a", nameZh: "某" }] });
    expect(sectionValues(partnersSection, values)).toEqual(values);
  });
});

describe("what is told as one leaves a field", () => {
  const errorsOf = async (values: SectionValues) => (await sectionResolver(goalsSection)(values, undefined, { fields: {}, shouldUseNativeValidation: false })).errors as Record<string, unknown>;

  it("is what cannot stay, not what is missing", async () => {
    expect(await errorsOf(sectionValues(goalsSection, {}))).toEqual({});
    const values = sectionValues(goalsSection, { goals: "字".repeat(2_003), targets: [{ id: "a", year: "26" }, { id: "b", baseline: "很多" }] });
    expect(await errorsOf(values)).toMatchObject({
      goals: { message: "超出 3 字，请精简到 2000 字以内" },
      targets: [{ year: { message: "请填写四位年份" } }, { baseline: { message: "请填写数字" } }],
    });
  });

  it("knows which row it is about when the rows before are in order", async () => {
    const errors = await errorsOf(sectionValues(goalsSection, { targets: [{ id: "a", year: "2029" }, { id: "b", year: "x" }] }));
    expect((errors.targets as unknown[])[0]).toBeUndefined();
    expect((errors.targets as unknown[])[1]).toMatchObject({ year: { message: "请填写四位年份" } });
  });
});

describe("the R&D table as the law computes it", () => {
  const row = (year: string, rd: string, revenue: string, operating = "full"): RowValue => ({ id: year, operating, rd, revenue, rdDomestic: "" });

  it("is the three years before filing", () => {
    const input = intensityInput([row("2023", "100", "2000"), row("2024", "100", "2000"), row("2025", "100", "2001")], 2026, plainDate("2010-01-01"));
    expect(researchIntensity(input)).toMatchObject({ outcome: "unmet", thresholdPercent: 5, shortfall: "0.05" });
  });

  it("leaves out the years before the institution existed", () => {
    const input = intensityInput([row("2023", "", "", "none"), row("2024", "50", "900", "partial"), row("2025", "60", "1000")], 2026, plainDate("2024-05-01"));
    expect(input.years.map((year) => year.year)).toEqual([2024, 2025]);
    expect(researchIntensity(input).outcome).toBe("met");
  });
});

describe("the way to a field", () => {
  it("survives the address", () => {
    expect(pathOfHash(new URL(sectionHref("x", "partners", "partners.r1.nameZh"), "http://localhost").hash)).toBe("partners.r1.nameZh");
    expect(pathOfHash(new URL(sectionHref("x", "partners", "slot:agreements"), "http://localhost").hash)).toBe("slot:agreements");
    expect(pathOfHash("#main")).toBeUndefined();
  });
});
