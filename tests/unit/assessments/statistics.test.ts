import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultsOf, type SubmittedScore } from "@/lib/assessments/statistics";

const scoresOf = (byApplication: Record<string, number[]>): SubmittedScore[] =>
  Object.entries(byApplication).flatMap(([applicationId, totals]) => totals.map((total, index) => ({ applicationId, expertId: `E${index}`, total })));

const result = (scores: SubmittedScore[], id: string) => resultsOf(scores).find(({ applicationId }) => applicationId === id)!;

describe("results of an assessment", () => {
  it("tells count, mean, median and spread", () => {
    expect(result(scoresOf({ A: [70, 80, 85, 90, 100] }), "A")).toMatchObject({ count: 5, mean: 85, median: 85, lowest: 70, highest: 100, spread: 30 });
    expect(result(scoresOf({ A: [70, 80, 85, 90] }), "A")).toMatchObject({ median: 82.5, mean: 81.25 });
  });

  it("rounds a half up where floating point would lose it", () => {
    expect(result(scoresOf({ A: [82.35, 82.36] }), "A")).toMatchObject({ mean: 82.36, median: 82.36, spread: 0.01 });
    expect(result(scoresOf({ A: [1.01, 1.0] }), "A").mean).toBe(1.01);
  });

  it("puts the best mean first, then the better median; what is equal shares its place", () => {
    const ranked = resultsOf(scoresOf({ C: [60, 60, 60], A: [80, 80, 80], B: [70, 80, 90], D: [70, 85, 85] })).map(({ applicationId, rank }) => [applicationId, rank]);
    expect(ranked).toEqual([["D", 1], ["A", 1 + 1], ["B", 2], ["C", 4]]);
  });

  it("puts a strict and a lenient expert on one scale", () => {
    const lenient = { A: 90, B: 80, C: 70 };
    const strict = { D: 60, E: 50, F: 40 };
    const by = (expertId: string, totals: Record<string, number>) => Object.entries(totals).map(([applicationId, total]) => ({ applicationId, expertId, total }));
    const scores = [...by("lenient", lenient), ...by("strict", strict)];
    expect(result(scores, "A").normalized).toBe(result(scores, "D").normalized);
    expect(result(scores, "C").normalized).toBe(result(scores, "F").normalized);
    expect(result(scores, "D").normalized).toBeGreaterThan(result(scores, "B").normalized);
  });

  it("leaves an expert's scores as they are where the scale cannot be known", () => {
    expect(result(scoresOf({ A: [60, 90], B: [70, 80] }), "A").normalized).toBe(75);
    const indifferent = ["A", "B", "C"].map((applicationId) => ({ applicationId, expertId: "E", total: 70.1 }));
    expect(resultsOf(indifferent).map(({ normalized }) => normalized)).toEqual([70.1, 70.1, 70.1]);
  });

  it("knows nothing of an application without scores", () => {
    expect(resultsOf([])).toEqual([]);
  });

  it("stays inside what was given, whatever the order of the scores", () => {
    const total = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    const score = fc.record({ applicationId: fc.constantFrom("A", "B", "C", "D"), expertId: fc.constantFrom("1", "2", "3"), total });
    fc.assert(
      fc.property(fc.uniqueArray(score, { selector: (one) => one.applicationId + one.expertId }), (scores) => {
        const results = resultsOf(scores);
        expect(resultsOf([...scores].reverse()).map(({ applicationId, mean, rank }) => ({ applicationId, mean, rank }))).toEqual(
          results.map(({ applicationId, mean, rank }) => ({ applicationId, mean, rank })),
        );
        for (const { lowest, highest, mean, median, spread, normalized } of results) {
          expect(mean).toBeGreaterThanOrEqual(lowest);
          expect(mean).toBeLessThanOrEqual(highest);
          expect(median).toBeGreaterThanOrEqual(lowest);
          expect(median).toBeLessThanOrEqual(highest);
          expect(spread).toBeCloseTo(highest - lowest, 6);
          expect(normalized).toBeGreaterThanOrEqual(0);
          expect(normalized).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
