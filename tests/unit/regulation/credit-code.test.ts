import { describe, expect, it } from "vitest";
import { checkCreditCode } from "@/lib/regulation/credit-code";
import { fictionalCreditCode } from "@/tests/builders/credit-code";

describe("checkCreditCode", () => {
  it.each(["91330000733796106P", "91330100799655058B", "12100000470095016Q", "91330000727215176K"])("accepts the real code %s", (code) => {
    expect(checkCreditCode(code)).toMatchObject({ valid: true, normalized: code });
    for (const last of "0123456789ABCDEFGHJKLMNPQRTUWXY".replace(code[17]!, "")) expect(checkCreditCode(code.slice(0, 17) + last).valid).toBe(false);
  });

  it("normalizes full width, spaces and lower case", () => {
    expect(checkCreditCode(" ９１３３００００ 733796106ｐ\u3000")).toMatchObject({ valid: true, normalized: "91330000733796106P" });
  });

  it("says what is wrong", () => {
    expect(checkCreditCode("").reason).toContain("尚未填写");
    expect(checkCreditCode("9133000073379610").reason).toContain("现为16位");
    expect(checkCreditCode("91330000733796106I").reason).toContain("不使用字符I");
    expect(checkCreditCode("91330000733796106Q").reason).toContain("校验位");
  });

  it("hints at what a valid code does not tell, and at nothing of another", () => {
    const hints = (prefix: string, region: string) => checkCreditCode(fictionalCreditCode(1, prefix, region)).hints.map((hint) => hint.slice(0, hint.indexOf("，")));
    const [region, branch, sole] = ["代码的登记机关区划段不是浙江（33）", "代码看不出是否为分支机构、合伙企业或个人独资企业", "代码以92开头"];
    expect([hints("12", "330100"), hints("12", "310100"), hints("91", "330100"), hints("91", "310100"), hints("92", "330100"), hints("92", "310100")]).toEqual([[], [region], [branch], [region, branch], [sole], [sole, region]]);
    expect(checkCreditCode("91310000733796106Q")).toMatchObject({ valid: false, soleTrader: false, hints: [] });
  });

  it("only hints at the region, and flags a sole trader", () => {
    expect(checkCreditCode("12100000470095016Q").hints.join("")).toContain("不是浙江");
    expect(checkCreditCode("92330000733796106A").soleTrader).toBe(checkCreditCode("92330000733796106A").valid);
  });
});
