import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dimensions, weightedTotal, weightsOf, type Weights } from "@/lib/assessments/score-sheet";
import { defaultParameters } from "@/lib/regulation/parameters";

const weights = weightsOf(defaultParameters());
const points = fc.integer({ min: 0, max: 100 });
const scores = fc.record({ foundation: points, field: points, region: points, layout: points });

describe("weighted total of the score sheet", () => {
  it("has the four statutory dimensions, 100 percent together", () => {
    expect(dimensions.map(({ label }) => label)).toEqual(["合作基础", "领域", "国别", "区域布局需求"]);
    expect(weights).toEqual({ foundation: 45, field: 25, region: 15, layout: 15 });
  });

  it("weighs whole points exactly", () => {
    expect(weightedTotal({ foundation: 90, field: 80, region: 70, layout: 60 }, weights)).toBe(80);
    expect(weightedTotal({ foundation: 91, field: 83, region: 77, layout: 64 }, weights)).toBe(82.85);
  });

  it("rounds a half up, at the hundredth", () => {
    const thirds: Weights = { foundation: 1, field: 1, region: 1, layout: 0 };
    expect(weightedTotal({ foundation: 50, field: 50, region: 51, layout: 0 }, thirds)).toBe(50.33);
    expect(weightedTotal({ foundation: 50, field: 51, region: 51, layout: 0 }, thirds)).toBe(50.67);
    const eighths: Weights = { foundation: 5, field: 1, region: 1, layout: 1 };
    expect(weightedTotal({ foundation: 80, field: 80, region: 80, layout: 81 }, eighths)).toBe(80.13);
  });

  it("is not known while a dimension has no points; nothing counts as zero", () => {
    expect(weightedTotal({ foundation: 90, field: 80, region: 70 }, weights)).toBeUndefined();
    expect(weightedTotal({}, weights)).toBeUndefined();
    expect(weightedTotal({ foundation: 0, field: 0, region: 0, layout: 0 }, weights)).toBe(0);
  });

  it("lies between the lowest and the highest dimension, and more points never give less", () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(...dimensions.map(({ key }) => key)), (given, key) => {
        const total = weightedTotal(given, weights)!;
        expect(total).toBeGreaterThanOrEqual(Math.min(...Object.values(given)));
        expect(total).toBeLessThanOrEqual(Math.max(...Object.values(given)));
        expect(weightedTotal({ ...given, [key]: Math.min(100, given[key] + 1) }, weights)!).toBeGreaterThanOrEqual(total);
      }),
    );
  });
});
