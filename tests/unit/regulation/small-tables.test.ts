import { describe, expect, it } from "vitest";
import { chineseNumber } from "@/lib/regulation/chinese-number";
import { articleNumberOf, clauseAnchor, clauseIds, clauseLabel, isClauseId, itemNumberOf } from "@/lib/regulation/clause";
import { coverageOf } from "@/lib/regulation/coverage";
import { fieldLabel, fields } from "@/lib/regulation/fields";
import { finding, type Finding } from "@/lib/regulation/finding";
import { findingGroup } from "@/lib/regulation/finding-groups";
import { getArticle } from "@/lib/regulation/official-text";
import { processTests, processTestsOf } from "@/lib/regulation/proof";
import { countRegions, isChinaRegion, regionNameZh } from "@/lib/regulation/regions";
import { cities, findCityName, isInZhejiang } from "@/lib/regulation/zhejiang";

describe("Chinese numbers", () => {
  it("from 零 to 九十九, as they are counted", () => {
    const ones = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
    const tens = ["", ...ones].map((digit) => `${digit}十`.replace("一十", "十"));
    const counted = ["零", ...ones, ...tens.slice(1).flatMap((ten) => [ten, ...ones.map((one) => ten + one)])].slice(0, 100);
    expect(counted.length).toBe(100);
    expect(counted.map((_, value) => chineseNumber(value))).toEqual(counted);
  });

  it("and no other", () => {
    for (const value of [-1, 100, 1.5, Number.NaN]) expect(() => chineseNumber(value)).toThrow(RangeError);
  });
});

describe("clauses", () => {
  it("are read back from their ids", () => {
    expect([articleNumberOf("art7"), articleNumberOf("art22.5"), itemNumberOf("art22.5"), itemNumberOf("art22")]).toEqual([7, 22, 5, undefined]);
    expect([clauseLabel("art7"), clauseLabel("art11.3"), clauseAnchor("art22.5"), clauseAnchor("art22")]).toEqual(["第七条", "第十一条（三）", "art22-5", "art22"]);
    expect([isClauseId("art22.6"), isClauseId("art22.7"), isClauseId("art28")]).toEqual([true, false, false]);
    expect([clauseIds.length, new Set(clauseIds.map(clauseAnchor)).size]).toEqual([65, 65]);
  });

  it("know their article, their tests and processes", () => {
    expect(getArticle(27).number).toBe(27);
    for (const number of [0, 28]) expect(() => getArticle(number)).toThrow(`本办法没有第${number}条`);
    for (const [test, clauses] of Object.entries(processTests)) for (const clause of clauseIds) expect([test, clause, processTestsOf(clause).includes(test)]).toEqual([test, clause, clauses.includes(clause)]);
    expect([coverageOf("art15")!.processes, coverageOf("art3")!.processes, coverageOf("art1")]).toEqual([["annualReport"], [], undefined]);
    expect([coverageOf("art15")!.enforcedIn.length > 0, coverageOf("art3")!.enforcedIn]).toEqual([true, []]);
  });
});

describe("places and fields", () => {
  it("a field has its label, an unknown one its code", () => {
    for (const { code, label } of fields) expect(fieldLabel(code)).toBe(label);
    expect(fieldLabel("F77")).toBe("F77");
  });

  it("a city has its name, a county is in its city's province", () => {
    for (const { code, name } of cities) expect([findCityName(code), isInZhejiang(code), isInZhejiang(`${code.slice(0, 4)}82`)]).toEqual([name, true, true]);
    expect([findCityName("330782"), findCityName("310100")]).toEqual([undefined, undefined]);
    for (const code of ["310100", "331200", "330000", "33010", "3301000", "x330100", "330100x", "3301ab", ""]) expect([code, isInZhejiang(code)]).toEqual([code, false]);
  });

  it("regions of China are no countries, and an unknown code is neither", () => {
    expect(["HK", "MO", "TW", "DE", "CN", "??"].map(isChinaRegion)).toEqual([true, true, true, false, false, false]);
    expect(countRegions(["DE", "JP", "FR", "HK", "??", "CN", "DE"])).toEqual({ countries: 3, regions: 1 });
    expect([regionNameZh("HK"), regionNameZh("??")]).toEqual(["中国香港", "??"]);
  });
});

describe("what a finding asks of people", () => {
  const group = (force: Finding["force"], outcome: Finding["outcome"], setAside?: string) =>
    findingGroup({ ...finding("art06-category", outcome, ""), force, ...(setAside === undefined ? {} : { setAside }) });

  it.each([
    ["hard", "met", "met"], ["soft", "met", "met"], ["judgement", "met", "met"],
    ["hard", "judgement", "judgement"], ["soft", "judgement", "judgement"], ["judgement", "judgement", "judgement"],
    ["hard", "unmet", "hardUnmet"], ["soft", "unmet", "softUnmet"], ["judgement", "unmet", "judgement"],
  ] as const)("%s and %s: %s, and nothing when it is set aside", (force, outcome, expected) => {
    expect(group(force, outcome)).toBe(expected);
    expect(group(force, outcome, "另一项已足")).toBe("judgement");
  });

  it("a finding is stored with what it looked at, and by default with nothing", () => {
    expect(finding("art06-category", "met", "说明")).toEqual({ rule: "art06-category", clause: "art6", force: "hard", outcome: "met", title: "申报类别", explanation: "说明", about: [], inputs: {} });
  });
});
