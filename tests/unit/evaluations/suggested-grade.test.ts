import { describe, expect, it } from "vitest";
import { suggestGradeOf, type Participant } from "@/lib/evaluations/suggested-grade";
import { defaultParameters } from "@/lib/regulation/parameters";

const parameters = defaultParameters();
const peers = (scores: readonly (number | null)[], category: Participant["category"] = "comprehensive"): Participant[] => scores.map((score, index) => ({ caseId: `${category} ${index}`, category, score }));
const gradeOf = (scores: readonly (number | null)[], index = 0) => suggestGradeOf(`comprehensive ${index}`, peers(scores), parameters)?.grade;
/** Ten bases of which the first has the score: one of ten is within 30 %. */
const amongTen = (score: number) => gradeOf([score, ...Array<number>(9).fill(7000)]);

describe("the scores suggest", () => {
  it("excellent from 85.00, qualified from 60.00, unqualified below", () => {
    expect([amongTen(8500), amongTen(8499)]).toEqual(["excellent", "qualified"]);
    expect([amongTen(6000), amongTen(5999)]).toEqual(["qualified", "unqualified"]);
    expect([amongTen(10_000), amongTen(0)]).toEqual(["excellent", "unqualified"]);
  });

  it("excellent for at most 30 % of the category: three of ten, and none of three", () => {
    const scores = [9900, 9800, 9700, 9600, 9500, 9400, 7000, 7000, 7000, 5000];
    expect(scores.map((_, index) => gradeOf(scores, index))).toEqual(["excellent", "excellent", "excellent", "qualified", "qualified", "qualified", "qualified", "qualified", "qualified", "unqualified"]);
    expect(gradeOf([9900, 7000, 7000])).toBe("qualified");
    expect(gradeOf([9900, 7000, 7000, 7000])).toBe("excellent");
  });

  it("excellent for nobody of a tie that would exceed the share", () => {
    const scores = [9900, 9700, 9700, 9700, 7000, 7000, 7000, 7000, 7000, 7000];
    expect(scores.slice(0, 4).map((_, index) => gradeOf(scores, index))).toEqual(["excellent", "qualified", "qualified", "qualified"]);
  });

  it("ranks within the category only, and says how many have no score yet", () => {
    const others = peers([9900, 9900, 9900, 9900], "globalRnd");
    const own = peers([9000, null, null, 7000]);
    expect(suggestGradeOf("comprehensive 0", [...own, ...others], parameters)).toMatchObject({ grade: "excellent", rank: 1, of: 4, excellentLimit: 1, unscored: 2 });
  });

  it("nothing without a score", () => {
    expect(gradeOf([null])).toBeUndefined();
    expect(suggestGradeOf("unknown", peers([9000]), parameters)).toBeUndefined();
  });

  it("follows the parameters pinned to the round", () => {
    const own = { ...parameters, excellentScoreMinimum: 90, qualifiedScoreMinimum: 70, excellentShareMaximum: 100 };
    const grade = (score: number) => suggestGradeOf("comprehensive 0", peers([score]), own)!.grade;
    expect([grade(9000), grade(8999), grade(7000), grade(6999)]).toEqual(["excellent", "qualified", "qualified", "unqualified"]);
  });
});
