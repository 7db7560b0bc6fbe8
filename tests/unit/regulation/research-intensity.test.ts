import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/regulation/plain-date";
import { researchIntensity, type ResearchIntensity } from "@/lib/regulation/research-intensity";

function compute(rows: [string, string][], establishedOn?: string): ResearchIntensity {
  const first = 2027 - rows.length;
  return researchIntensity({
    filingYear: 2027,
    years: rows.map(([rd, revenue], index) => ({ year: first + index, rd, revenue })),
    establishedOn: establishedOn === undefined ? undefined : plainDate(establishedOn),
  });
}

describe("researchIntensity, the handbook's examples", () => {
  it.each([
    ["E1", [["180", "4000"], ["207", "4600"], ["225", "5000.00"]], "unmet", 5, 4.5, "68.00"],
    ["E1'", [["180", "4000"], ["207", "4600"], ["225", "5000.01"]], "met", 4, 4.5, null],
    ["E2", [["525", "15000"], ["630", "18000"], ["700", "20000.00"]], "unmet", 4, 3.5, "265.00"],
    ["E2'", [["525", "15000"], ["630", "18000"], ["700", "20000.01"]], "met", 3, 3.5, null],
    ["E3", [["360", "12000"], ["300", "6000"], ["240", "3000"]], "unmet", 5, 4.2857, "150.00"],
    ["E4", [["10", "1000"], ["20", "1000"], ["900", "18000"]], "met", 4, 4.65, null],
    ["E5", [["100", "2000"], ["150", "3000"], ["249.95", "5000"]], "unmet", 5, 4.9995, "0.05"],
    ["E7", [["100", "1800"], ["90", "1200"], ["60", "0"]], "met", 5, 8.3333, null],
    ["E9", [["50", "1000"], ["100", "2000"], ["150", "3000"]], "met", 5, 5, null],
    ["E10", [["825200", "8142000"], ["981400", "8316600"], ["1139300", "8934000"]], "met", 3, 11.6014, null],
  ] as const)("%s", (_, rows, outcome, thresholdPercent, ratioPercent, shortfall) => {
    expect(compute(rows.map(([rd, revenue]) => [rd, revenue]))).toMatchObject({ outcome, thresholdPercent, ratioPercent, shortfall });
  });

  it("E6: two years of operation", () => {
    expect(compute([["120", "1500"], ["160", "2600"]], "2025-03-01")).toMatchObject({ outcome: "met", thresholdPercent: 5, ratioPercent: 6.8293 });
    expect(() => compute([["120", "1500"], ["160", "2600"]])).toThrow(/2024、2025、2026/);
    expect(() => compute([["120", "1500"], ["160", "2600"]], "2024-12-31")).toThrow(RangeError);
  });

  it("E8: no revenue at all, and no accounting year: a person decides", () => {
    expect(compute([["100", "0"], ["90", "0"], ["60", "0"]])).toMatchObject({ outcome: "judgement", thresholdPercent: 5, ratioPercent: null, meanPercent: null, shortfall: null });
    expect(compute([], "2027-01-05")).toMatchObject({ outcome: "judgement", thresholdPercent: null });
  });

  it("flags where the mean of the yearly ratios would decide otherwise", () => {
    expect(compute([["360", "12000"], ["300", "6000"], ["240", "3000"]])).toMatchObject({ readingsConflict: true, meanPercent: 5.3333 });
    expect(compute([["10", "1000"], ["20", "1000"], ["900", "18000"]])).toMatchObject({ readingsConflict: true, meanPercent: 2.6667 });
    expect(compute([["100", "1800"], ["90", "1200"], ["60", "0"]])).toMatchObject({ readingsConflict: false, meanPercent: null });
  });

  it("never shows the threshold when it is not reached", () => {
    expect(compute([["100", "2000"], ["150", "3000"], ["249.95", "5000"]]).explanation).toContain("4.9995%");
  });

  it("shows the share spent within China without deciding by it", () => {
    const years = [2024, 2025, 2026].map((year) => ({ year, rd: "100", revenue: "1000", rdDomestic: year === 2026 ? "59.99" : "60" }));
    expect(researchIntensity({ filingYear: 2027, years })).toMatchObject({ outcome: "met", domestic: { reaches60: false } });
    expect(() => researchIntensity({ filingYear: 2027, years: years.map((row) => ({ ...row, rdDomestic: "100.01" })) })).toThrow(RangeError);
    expect(() => researchIntensity({ filingYear: 2027, years: years.map((row) => ({ ...row, rd: "-1" })) })).toThrow(RangeError);
  });

  it("points at what is possible and odd: no revenue in the latest year, more spent than sold", () => {
    const odd = (...rows: [string, string][]) => compute(rows).explanation.match(/[^。]*请核对。/g) ?? [];
    expect(odd(["100", "1800"], ["90", "1200"], ["60", "0"])).toEqual(["2026年度销售收入为零，请核对。"]);
    expect(odd(["100", "1800"], ["90.01", "90"], ["60", "0.01"])).toEqual(["2025、2026年度研发费用大于销售收入，请核对。"]);
    expect(odd(["100", "1800"], ["90", "90"], ["60", "600"])).toEqual([]);
  });

  it("the shortfall is the least that suffices", () => {
    const amount = fc.integer({ min: 0, max: 4_000_000 });
    const text = (hundredths: number) => (hundredths / 100).toFixed(2);
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount), fc.tuple(amount, amount, amount), (rd, revenue) => {
        const run = (extra: number) => compute(rd.map((value, index) => [text(value + (index === 2 ? extra : 0)), text(revenue[index]!)]));
        const { shortfall } = run(0);
        if (shortfall === null) return;
        const extra = Math.round(Number(shortfall) * 100);
        expect(run(extra).outcome).toBe("met");
        expect(run(extra - 1).outcome).toBe("unmet");
      }),
    );
  });
});
