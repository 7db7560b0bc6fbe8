import { describe, expect, it } from "vitest";
import { annualReportForm } from "@/lib/reports/form";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import { defaultIndicators } from "@/lib/evaluations/indicators";
import { figuresOfReport, reportFigureSources } from "@/lib/evaluations/report-figures";

describe("what an annual report says of the indicators", () => {
  it("is quoted by indicator, tables counted, what was left empty left out", () => {
    const sections = { channels: { partnerCount: "4", regionCount: "", outgoing: "0", agreements: [{ id: "1" }, { id: "2" }] }, service: {} };
    expect(figuresOfReport(sections)).toEqual([
      { indicator: "A1", text: "合作机构4家" },
      { indicator: "A2", text: "协议变动2项" },
      { indicator: "A3", text: "派出0人次" },
    ]);
    expect(figuresOfReport({})).toEqual([]);
  });

  it("is asked for by the report of one category at least", () => {
    const asked = new Set(
      (Object.keys(categoryLabels) as Category[]).flatMap((category) => annualReportForm({ category, year: 2028, content: null }).flatMap(({ key, fields }) => fields.map((field) => `${key} ${field.key}`))),
    );
    expect(reportFigureSources.filter(({ section, field }) => !asked.has(`${section} ${field}`))).toEqual([]);
  });

  it("belongs to indicators that there are", () => {
    const keys = new Set(Object.values(defaultIndicators).flatMap((lines) => lines.map(({ key }) => key)));
    expect(reportFigureSources.filter(({ indicator }) => !keys.has(indicator))).toEqual([]);
  });
});
