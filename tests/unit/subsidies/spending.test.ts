import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spendingItems, sumSpending } from "@/lib/subsidies/spending";

const amounts = (list: readonly string[]) => spendingItems({ items: list.map((amount, index) => ({ id: String(index), title: "设备", project: "项目", amount })) });

describe("spending", () => {
  it("is summed exactly, and more than was given is said", () => {
    expect(sumSpending(amounts(["0.10", "0.20"]), "0.30")).toEqual({ spent: "0.30", balance: "0.00" });
    expect(sumSpending(amounts(["0.30", "0.01"]), "0.30")).toEqual({ spent: "0.31", balance: "-0.01" });
    expect(sumSpending([], "50")).toEqual({ spent: "0.00", balance: "50.00" });
    expect(() => sumSpending([], "五十万")).toThrow(RangeError);
  });

  it("spent and balance always make the grant", () => {
    const money = fc.integer({ min: 0, max: 99_999_999 });
    const spell = (hundredths: number) => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
    const parse = (text: string) => Math.round(Number(text) * 100);
    fc.assert(
      fc.property(money, fc.array(money, { maxLength: 20 }), (granted, items) => {
        const { spent, balance } = sumSpending(amounts(items.map(spell)), spell(granted));
        expect(parse(spent) + parse(balance)).toBe(granted);
      }),
    );
  });

  it("what is no amount counts as none, an empty section has no items", () => {
    expect(sumSpending(amounts(["", "十万", "1"]), "2.00")).toEqual({ spent: "1.00", balance: "1.00" });
    expect(spendingItems(undefined)).toEqual([]);
  });
});
