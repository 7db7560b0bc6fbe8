import { describe, expect, it } from "vitest";
import { findParameterUnit, findUnitProblems, isFixedByRegulation, parameterUnits, spellParameter } from "@/lib/regulation/parameter-groups";
import { parameterKeys } from "@/lib/regulation/parameters";

const weights = findParameterUnit("assessmentWeights")!;
const four = (a: number, b: number, c: number, d: number) => ({ assessmentWeightFoundation: a, assessmentWeightField: b, assessmentWeightRegion: c, assessmentWeightLayout: d });

describe("what is changed by one decision", () => {
  it("covers every parameter once", () => {
    expect(parameterUnits.flatMap(({ keys }) => keys).sort()).toEqual([...parameterKeys].sort());
    expect(findParameterUnit("assessmentWeightField")).toBeUndefined();
    expect(findParameterUnit("nonsense")).toBeUndefined();
  });

  it("keeps the four weights at one hundred", () => {
    expect(findUnitProblems(weights, four(40, 30, 20, 10))).toEqual({});
    expect(findUnitProblems(weights, four(40, 30, 20, 9))).toEqual({ assessmentWeightFoundation: "四项权重合计应为100，现为99。" });
    expect(findUnitProblems(weights, four(40, 30, 20, 11))).toEqual({ assessmentWeightFoundation: "四项权重合计应为100，现为101。" });
    expect(Object.keys(findUnitProblems(weights, four(101, 0, 0, -1)))).toEqual(["assessmentWeightFoundation", "assessmentWeightLayout"]);
    expect(findUnitProblems(weights, four(101, 0, 0, 0))).toEqual({ assessmentWeightFoundation: "合作基础权重应为0至100的整数。" });
  });

  it("keeps steps in their order", () => {
    const scores = (excellentScoreMinimum: number, qualifiedScoreMinimum: number) => Object.keys(findUnitProblems(findParameterUnit("gradeScores")!, { excellentScoreMinimum, qualifiedScoreMinimum }));
    expect([scores(85, 84), scores(85, 85)]).toEqual([[], ["qualifiedScoreMinimum"]]);
    const steps = (annualReportInquiryDays: number, annualReportLeadDays: number) => Object.keys(findUnitProblems(findParameterUnit("annualReportSteps")!, { annualReportInquiryDays, annualReportLeadDays }));
    expect([steps(15, 16), steps(15, 15)]).toEqual([[], ["annualReportInquiryDays"]]);
  });

  it("looks at the values of its own unit only", () => {
    const others = { excellentScoreMinimum: 60, qualifiedScoreMinimum: 90, annualReportInquiryDays: 30, annualReportLeadDays: 1 };
    expect(findUnitProblems(findParameterUnit("correctionTimes")!, { correctionTimes: 1, ...others })).toEqual({});
  });

  it("keeps each value in its bounds", () => {
    const unit = findParameterUnit("correctionWorkingDays")!;
    expect(findUnitProblems(unit, { correctionWorkingDays: 1 })).toEqual({});
    expect(findUnitProblems(unit, { correctionWorkingDays: 60 })).toEqual({});
    for (const value of [0, 61, 1.5, "5", undefined, Number.NaN]) expect(Object.keys(findUnitProblems(unit, { correctionWorkingDays: value }))).toEqual(["correctionWorkingDays"]);
  });

  it("leaves alone what the regulation fixes", () => {
    expect(parameterUnits.filter(isFixedByRegulation).map(({ key }) => key)).toEqual(["agreementsMinimum", "reapplicationBanYears"]);
    expect(isFixedByRegulation({ key: "both", label: "", keys: ["correctionTimes", "agreementsMinimum"] })).toBe(true);
  });

  it("spells values as people read them", () => {
    expect(spellParameter("publicNoticeEnabled", false)).toBe("否");
    expect(spellParameter("correctionWorkingDays", 5)).toBe("5工作日");
    expect(spellParameter("annualReportAnniversaryCutoff", "deadline")).toBe("截至1月31日");
  });
});
