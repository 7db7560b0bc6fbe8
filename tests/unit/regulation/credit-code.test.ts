import { describe, expect, it } from "vitest";
import { checkCreditCode } from "@/lib/regulation/credit-code";

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

  it("only hints at the region, and flags a sole trader", () => {
    expect(checkCreditCode("12100000470095016Q").hints.join("")).toContain("不是浙江");
    expect(checkCreditCode("92330000733796106A").soleTrader).toBe(checkCreditCode("92330000733796106A").valid);
  });
});
