import { describe, expect, it } from "vitest";
import { defaultParameters, findParameterProblem, isParameterKey, parameterDefinitions, parameterKeys, parametersOn } from "@/lib/regulation/parameters";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { plainDate } from "@/lib/regulation/plain-date";

const day = plainDate("2027-01-01");

describe("parameters", () => {
  it("have defaults that they accept themselves, and weights of 100", () => {
    const values = defaultParameters();
    for (const key of parameterKeys) expect([key, findParameterProblem(key, parameterDefinitions[key].default)]).toEqual([key, undefined]);
    expect(values.assessmentWeightFoundation + values.assessmentWeightField + values.assessmentWeightRegion + values.assessmentWeightLayout).toBe(100);
    expect(values).toMatchObject({ publicNoticeEnabled: true, publicNoticeWorkingDays: 5, publicNoticeCountFirstDay: false, correctionTimes: 1, assessmentExpertsMinimum: 5 });
  });

  it("the latest override in force counts", () => {
    const overrides = [
      { key: "publicNoticeWorkingDays", value: 10, effectiveOn: plainDate("2027-01-01") },
      { key: "publicNoticeWorkingDays", value: 7, effectiveOn: plainDate("2026-08-01") },
      { key: "publicNoticeEnabled", value: false, effectiveOn: plainDate("2027-01-02") },
    ] as const;
    expect(parametersOn(day, overrides)).toMatchObject({ publicNoticeWorkingDays: 10, publicNoticeEnabled: true });
    expect(parametersOn(plainDate("2026-12-31"), overrides).publicNoticeWorkingDays).toBe(7);
    expect(parametersOn(plainDate("2026-07-31"), overrides).publicNoticeWorkingDays).toBe(5);
  });

  it("of several on one day the last given counts, in whatever order the days come", () => {
    const set = (value: number, effectiveOn: string) => ({ key: "publicNoticeWorkingDays", value, effectiveOn: plainDate(effectiveOn) }) as const;
    const value = (...overrides: ReturnType<typeof set>[]) => parametersOn(day, overrides).publicNoticeWorkingDays;
    expect([value(set(6, "2026-08-01"), set(7, "2026-08-01")), value(set(7, "2026-08-01"), set(6, "2026-08-01"))]).toEqual([7, 6]);
    expect(value(set(9, "2026-12-01"), set(6, "2026-08-01"), set(8, "2026-10-01"), set(7, "2026-08-01"))).toBe(9);
    expect(value(set(6, "2026-08-01"), set(8, "2026-10-01"), set(9, "2026-12-01"), set(7, "2026-08-01"))).toBe(9);
    expect(value(set(9, "2027-01-01"), set(8, "2027-01-02"))).toBe(9);
  });

  it("pinned to a call stay as they were; one that came later has its default", () => {
    expect(pinnedParameters({ agreementsMinimum: 5 })).toEqual({ ...defaultParameters(), agreementsMinimum: 5 });
    for (const nothing of [null, undefined, {}, "text"]) expect(pinnedParameters(nothing)).toEqual(defaultParameters());
  });

  it("knows its keys", () => {
    expect(["publicNoticeEnabled", "toString", "nonsense"].map(isParameterKey)).toEqual([true, false, false]);
  });

  it("refuses what a parameter cannot be, above all what the regulation itself fixes", () => {
    expect(() => parametersOn(day, [{ key: "reapplicationBanYears", value: 2, effectiveOn: day }])).toThrow(RangeError);
    expect(findParameterProblem("agreementsMinimum", 2)).toBeDefined();
    expect(findParameterProblem("publicNoticeEnabled", 1)).toBeDefined();
    expect(findParameterProblem("reapplicationBanScope", "person")).toBeDefined();
    expect(findParameterProblem("correctionWorkingDays", 1.5)).toBeDefined();
  });
});
