import { describe, expect, it } from "vitest";
import { hashPassword, needsRehash, verifyPassword } from "@/lib/accounts/password";
import { findPasswordProblem } from "@/lib/accounts/password-policy";

it("is kept as scrypt with a salt of its own, and only the same password matches", { timeout: 60_000 }, async () => {
  const [first, second] = [await hashPassword("Ａ-password-1"), await hashPassword("A-password-1")];
  expect(first).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(first).not.toBe(second);
  // Full-width and half-width letters are the same password: input methods differ.
  expect(await verifyPassword("A-password-1", first)).toBe(true);
  expect(await verifyPassword("A-password-2", first)).toBe(false);
});

it.each(["", "$scrypt$none", "$scrypt$ln=17,r=8,p=1$!$!", "plain"])("a malformed stored value (%s) matches nothing", async (stored) => {
  expect(await verifyPassword("plain", stored)).toBe(false);
});

it.each([
  ["$scrypt$ln=16,r=8,p=1$aaaa$bbbb", true],
  ["$scrypt$ln=17,r=7,p=1$aaaa$bbbb", true],
  ["$scrypt$ln=17,r=8,p=1$aaaa$bbbb", false],
  ["$scrypt$ln=18,r=8,p=2$aaaa$bbbb", false],
  ["$scrypt$none", false],
])("AU-1: %s is made anew: %s", (stored, expected) => {
  expect(needsRehash(stored)).toBe(expected);
});

describe("the password policy", () => {
  it.each(["Registration-1", "Portal-demo-2026", "keji Chuangxin 26", "山水Zhejiang潮涌2026"])("takes %s", (text) => {
    expect(findPasswordProblem(text)).toBeNull();
  });

  it.each([
    ["Abcdefgh-1x", /至少 12/],
    [`Aa1-${"长".repeat(197)}`, /不能超过 200/],
    ["onlysmallletters1", /三类/],
    ["Password-2026!", /猜到/],
    ["P@ssw0rd-----1", /猜到/],
    ["Admin@888888xx", /猜到/],
    ["Xx-1234567890", /猜到/],
    ["Aa1!Aa1!Aa1!", /猜到/],
    ["Zhejiang@2026", /猜到/],
    ["ＱＷＥＲＴＹasdf12", /猜到/],
  ])("refuses %s", (text, why) => {
    expect(findPasswordProblem(text)).toMatch(why);
  });
});
