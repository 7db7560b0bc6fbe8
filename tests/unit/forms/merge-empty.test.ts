import { describe, expect, test } from "vitest";
import { mergeEmpty } from "@/lib/forms/merge-empty";
import { overviewSection } from "@/lib/applications/form/sections/overview-section";
import { partnersSection } from "@/lib/applications/form/sections/partners-section";
import { researchSpendingSection } from "@/lib/applications/form/sections/research-spending-section";

const overview = overviewSection("globalRnd");
const spending = researchSpendingSection(2027);
const year = (id: string, rd: string) => ({ id, year: id, operating: "full", rd });

describe("only empty fields are filled", () => {
  test("text, choices and lists of choices", () => {
    expect(mergeEmpty(overview, { fieldZh: "原有", fieldEn: "" }, { fieldZh: "新的", fieldEn: "New", globalPaths: ["foreignInvested"] })).toEqual({
      fieldZh: "原有", fieldEn: "New", globalPaths: ["foreignInvested"],
    });
    expect(mergeEmpty(overview, { globalPaths: ["overseasInstitution"] }, { globalPaths: ["foreignInvested"] })).toBeUndefined();
  });

  test("each cell of a fixed row for itself, and no year that is not asked", () => {
    const merged = mergeEmpty(spending, { rdYears: [{ id: "2025", year: "2025", rd: "7" }] }, { rdYears: [year("2023", "1"), year("2024", "2"), year("2025", "3")] });
    expect(merged).toEqual({ rdYears: [year("2024", "2"), { ...year("2025", "7") }] });
  });

  test("a table of free rows that has rows stays as it is", () => {
    expect(mergeEmpty(partnersSection, { partners: [{ id: "a", nameZh: "甲" }] }, { partners: [{ id: "b", nameZh: "乙" }] })).toBeUndefined();
  });
});

test("what the section has no field for is left out, and nothing offered changes nothing", () => {
  expect(mergeEmpty(overview, { fieldZh: "原有" }, { unknown: "x", fieldEn: "" })).toBeUndefined();
});
