import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applicableIndicators, defaultIndicators, meanTotal, spellHundredths, spreadWeights, sumOfWeights, weightedTotal, type IndicatorLine } from "@/lib/evaluations/indicators";
import { indicatorSetsSchema } from "@/lib/evaluations/round-content";
import { checkSubsidyIndicator } from "@/lib/regulation/articles/article-19-subsidy";
import { checkMatchingSupportIndicator } from "@/lib/regulation/articles/article-21-matching-support";
import { categoryLabels, type Category } from "@/lib/regulation/terms";

const categories = Object.keys(categoryLabels) as Category[];
const line = (key: string, weight: number, clause?: "art19" | "art21"): IndicatorLine => ({ key, weight, group: "一级", name: `指标${key}`, source: "expert", guide: "", ...(clause ? { clause } : {}) });

describe.each(categories)("the default set of %s", (category) => {
  const lines = defaultIndicators[category];

  it("has weights of one hundred and what the regulation demands", () => {
    expect(sumOfWeights(lines)).toBe(100);
    expect(checkMatchingSupportIndicator(lines).outcome).toBe("met");
    expect(checkSubsidyIndicator(lines, true)[0]!.outcome).toBe("met");
    expect(indicatorSetsSchema.safeParse(defaultIndicators).success).toBe(true);
  });

  it("without a subsidy leaves out the indicator of Article 19 alone, and still makes one hundred", () => {
    const applicable = applicableIndicators(lines, false);
    expect(lines.filter((one) => !applicable.includes(one)).map(({ key }) => key)).toEqual(["F2"]);
    expect(spreadWeights(applicable).reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(10_000);
    expect(applicableIndicators(lines, true)).toEqual(lines);
  });
});

it("the draft's weights are those of the handbook", () => {
  const weights = (category: Category) => defaultIndicators[category].map(({ weight }) => weight);
  expect(weights("comprehensive")).toEqual([8, 6, 6, 12, 13, 10, 5, 10, 8, 6, 4, 6, 6]);
  expect(weights("openService")).toEqual([8, 6, 6, 4, 6, 12, 20, 13, 7, 6, 3, 5, 4]);
  expect(weights("globalRnd")).toEqual([6, 6, 3, 12, 15, 10, 13, 8, 8, 6, 4, 5, 4]);
});

describe("spreading a weight that falls away", () => {
  it("keeps the proportions: 8 of 94 is 8.51", () => {
    const spread = new Map(spreadWeights(applicableIndicators(defaultIndicators.comprehensive, false)).map(({ key, hundredths }) => [key, spellHundredths(hundredths)]));
    expect([spread.get("A1"), spread.get("B2"), spread.get("F1")]).toEqual(["8.51", "13.83", "6.38"]);
    expect(spread.has("F2")).toBe(false);
  });

  const sets = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 }).map((weights) => weights.map((weight, index) => line(`A${index}`, weight)));

  it("always makes exactly one hundred, each within a hundredth of its exact share", () => {
    fc.assert(
      fc.property(sets, (lines) => {
        const spread = spreadWeights(lines);
        const sum = sumOfWeights(lines);
        expect(spread.reduce((total, { hundredths }) => total + hundredths, 0)).toBe(10_000);
        spread.forEach(({ hundredths }, index) => expect(Math.abs(hundredths - (lines[index]!.weight * 10_000) / sum)).toBeLessThan(1));
      }),
    );
  });

  it("does not move a total when all points are the same", () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 0, max: 100 }), (lines, points) => {
        expect(weightedTotal(Object.fromEntries(lines.map(({ key }) => [key, points])), lines)).toBe(points * 100);
      }),
    );
  });
});

describe("a total", () => {
  it("is weighted exactly and rounded half up", () => {
    expect(weightedTotal({ A1: 100, A2: 0 }, [line("A1", 1), line("A2", 2)])).toBe(3333);
    expect(weightedTotal({ A1: 0, A2: 100 }, [line("A1", 1), line("A2", 2)])).toBe(6667);
    expect(weightedTotal({ A1: 1, A2: 0 }, [line("A1", 1), line("A2", 199)])).toBe(1);
    expect(weightedTotal({ A1: 1, A2: 0 }, [line("A1", 1), line("A2", 200)])).toBe(0);
  });

  it("is none while an indicator has no points, and 0 points are points", () => {
    expect(weightedTotal({ A1: 90 }, [line("A1", 1), line("A2", 1)])).toBeUndefined();
    expect(weightedTotal({ A1: 90, A2: 0 }, [line("A1", 1), line("A2", 1)])).toBe(4500);
  });

  it("of several experts is the mean", () => {
    expect(meanTotal([])).toBeUndefined();
    expect(meanTotal([8500, 8501])).toBe(8501);
    expect(meanTotal([8500, 8500, 8501])).toBe(8500);
    expect(spellHundredths(8501)).toBe("85.01");
    expect(spellHundredths(5)).toBe("0.05");
  });
});
