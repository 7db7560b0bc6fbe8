import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patentKey, sharedPatents, spendingUnlikeAudit, type PatentClaim, type SpendingClaim } from "@/lib/regulation/cross-checks";

describe("a patent named by several bases (第二十二条（三）)", () => {
  const claim = (baseId: string, number: string, where = "2027 年度报告"): PatentClaim => ({ baseId, number, where });

  it.each([
    ["ZL 2023 1 0123456.7", "2023101234567"],
    ["ＺＬ２０２３１０１２３４５６．７", "2023101234567"],
    ["CN202310123456.X", "202310123456X"],
    ["EP 1234567 B1", "EP1234567B1"],
    ["见附件", undefined],
    ["123456", undefined],
    ["", undefined],
  ])("reads “%s” as %s", (text, key) => expect(patentKey(text)).toBe(key));

  it("is one however it is spelled, and the same base may name it as often as it likes", () => {
    expect(sharedPatents([claim("a", "ZL202310123456.7"), claim("a", "202310123456.7", "2028 年度报告")])).toEqual([]);
    const shared = sharedPatents([claim("a", "ZL202310123456.7"), claim("b", "2023 1 0123456.7"), claim("a", "ZL202310123456.7"), claim("c", "ZL202310999999.0")]);
    expect(shared).toEqual([{ key: "2023101234567", claims: [claim("a", "ZL202310123456.7"), claim("b", "2023 1 0123456.7")] }]);
  });

  it("is found whatever the order, and only where two bases name it", () => {
    const claims = fc.array(fc.record({ baseId: fc.constantFrom("a", "b", "c"), number: fc.constantFrom("ZL20231012345601", "20231012345601", "20231012345602", "无"), where: fc.constantFrom("x", "y") }));
    fc.assert(
      fc.property(claims, (list) => {
        const keys = sharedPatents(list).map(({ key }) => key);
        expect(sharedPatents([...list].reverse()).map(({ key }) => key)).toEqual(keys);
        for (const key of ["20231012345601", "20231012345602"]) {
          const bases = new Set(list.filter(({ number }) => patentKey(number) === key).map(({ baseId }) => baseId));
          expect(keys.includes(key)).toBe(bases.size > 1);
        }
      }),
    );
  });
});

describe("research spending beside the audited one (第二十二条（三）)", () => {
  const claim = (rd: string, audited: boolean, changes: Partial<SpendingClaim> = {}): SpendingClaim => ({ hostId: "h", year: "2025", rd, audited, caliber: "highTech", where: "申报书", ...changes });

  it("differs by a hundredth, not by how it is written", () => {
    expect(spendingUnlikeAudit([claim("120.00", true), claim("120", false)])).toEqual([]);
    expect(spendingUnlikeAudit([claim("120.00", true), claim("120.01", false)])).toMatchObject([{ year: "2025", audited: { rd: "120.00" }, others: [{ rd: "120.01" }] }]);
  });

  it("needs an audit to differ from, in the same year, host and caliber", () => {
    expect(spendingUnlikeAudit([claim("1", false), claim("2", false)])).toEqual([]);
    for (const changes of [{ year: "2024" }, { hostId: "other" }, { caliber: "statistics" }]) expect(spendingUnlikeAudit([claim("1", true), claim("2", false, changes)])).toEqual([]);
    expect(spendingUnlikeAudit([claim("1", true), claim("", false)])).toEqual([]);
  });

  it("of two audits the last counts, and the first differs from it", () => {
    expect(spendingUnlikeAudit([claim("1", true), claim("2", true)])).toMatchObject([{ audited: { rd: "2" }, others: [{ rd: "1", audited: true }] }]);
  });
});
