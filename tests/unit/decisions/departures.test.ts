import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { departuresOf, type RankedEntry } from "@/lib/decisions/departures";

/** “1+ 2- 3+”: place and whether it is proposed for recognition. */
const entries = (text: string, category = "comprehensive"): RankedEntry[] =>
  text.split(" ").map((entry, index) => ({
    applicationId: `${category}${index}:${entry}`,
    category,
    panelRank: Number.parseInt(entry, 10),
    outcome: entry.endsWith("+") ? "recognize" : "decline",
  }));

const departing = (...all: RankedEntry[][]) => [...departuresOf(all.flat())].map((id) => id.split(":")[1]);

describe("departures from the panel's order", () => {
  it("are none where the best are recognised", () => {
    expect(departing(entries("1+ 2+ 3- 4-"))).toEqual([]);
    expect(departing(entries("1- 2-"))).toEqual([]);
    expect(departing(entries("1+ 2+"))).toEqual([]);
  });

  it("are the one passed over and the one preferred", () => {
    expect(departing(entries("1+ 2- 3+ 4-"))).toEqual(["2-", "3+"]);
    expect(departing(entries("1- 2- 3+"))).toEqual(["1-", "3+"]);
  });

  it("are counted within a category", () => {
    expect(departing(entries("1+ 2-"), entries("1- 2-", "openService"))).toEqual([]);
    expect(departing(entries("1+ 2+"), entries("1- 2+", "globalRnd"))).toEqual(["1-", "2+"]);
  });

  it("are not made by choosing among equals", () => {
    expect(departing(entries("1+ 2- 2+ 4-"))).toEqual([]);
    expect(departing(entries("1+ 2+ 2- 4-"))).toEqual([]);
    expect(departing(entries("1+ 2- 2- 4+"))).toEqual(["2-", "2-", "4+"]);
    expect(departing(entries("1- 2+ 2+ 4-"))).toEqual(["1-", "2+", "2+"]);
  });

  it("are none exactly when nobody recognised stands behind somebody declined", () => {
    const entry = fc.record({ panelRank: fc.integer({ min: 1, max: 6 }), outcome: fc.constantFrom("recognize" as const, "decline" as const) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (given) => {
        const all = given.map((one, index): RankedEntry => ({ ...one, applicationId: String(index), category: "comprehensive" }));
        const inversion = all.some((behind) => behind.outcome === "recognize" && all.some((ahead) => ahead.outcome === "decline" && ahead.panelRank < behind.panelRank));
        expect(departuresOf(all).size > 0).toBe(inversion);
      }),
    );
  });
});
