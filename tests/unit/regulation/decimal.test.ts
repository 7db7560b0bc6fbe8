import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideUp, formatHundredths, formatPercent, parseHundredths } from "@/lib/regulation/decimal";

const amount = fc.bigInt({ min: BigInt(0), max: BigInt("9999999999999999") });

describe("decimal text", () => {
  it("is read exactly, spaces around it apart", () => {
    expect(["0", "1", "1.5", "1.05", "12345678901234.99", " 7 ", "007"].map(parseHundredths)).toEqual([0, 100, 150, 105, "1234567890123499", 700, 700].map(BigInt));
    for (const text of ["", " ", "1.", ".5", "1.234", "-1", "+1", "1,000", "1e3", "一", "123456789012345", "1 2", "x1", "1x"]) expect([text, parseHundredths(text)]).toEqual([text, undefined]);
  });

  it("is what it was read from", () => {
    expect([0, 1, 10, 100, 123450].map((value) => formatHundredths(BigInt(value)))).toEqual(["0.00", "0.01", "0.10", "1.00", "1234.50"]);
    fc.assert(fc.property(amount, (value) => parseHundredths(formatHundredths(value)) === value), { numRuns: 50 });
  });

  it("divided up is the least that suffices", () => {
    expect([[0, 3], [1, 3], [3, 3], [4, 3]].map(([a, b]) => Number(divideUp(BigInt(a!), BigInt(b!))))).toEqual([0, 1, 1, 2]);
  });
});

describe("percentages", () => {
  const percent = (a: number, b: number, decimals: number, below?: number) => formatPercent(BigInt(a), BigInt(b), decimals, below);

  it("are rounded half up", () => {
    expect([percent(1, 3, 2), percent(2, 3, 2), percent(1, 8, 1), percent(1, 800, 2), percent(0, 7, 2), percent(3, 2, 2), percent(1, 10_000, 2)]).toEqual(["33.33", "66.67", "12.5", "0.13", "0.00", "150.00", "0.01"]);
    expect([percent(1, 100_000, 2), percent(5, 100_000, 2), percent(1, 1_000, 4)]).toEqual(["0.00", "0.01", "0.1000"]);
  });

  it("show that a threshold is not reached, with as many places as that takes", () => {
    expect([percent(49_995, 1_000_000, 2, 5), percent(49_999, 1_000_000, 2, 5), percent(5, 100, 2, 5), percent(49, 1_000, 2, 5), percent(51, 1_000, 2, 5)]).toEqual(["4.9995", "4.9999", "5.00", "4.90", "5.10"]);
    expect([percent(499_996, 10_000_000, 2, 5), percent(49_995, 1_000_000, 2)]).toEqual(["4.99996", "5.00"]);
  });
});
