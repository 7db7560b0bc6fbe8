import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base32, codeAt, findStep, stepAt, totpUri } from "@/lib/accounts/totp";

const seed = Buffer.from("12345678901234567890");

describe("AU-2: time-based codes", () => {
  // RFC 6238, appendix B, the SHA-1 rows.
  it.each([
    [59, "94287082"],
    [1111111109, "07081804"],
    [1111111111, "14050471"],
    [1234567890, "89005924"],
    [2000000000, "69279037"],
    [20000000000, "65353130"],
  ])("at %i s the code is %s", (seconds, code) => {
    expect(codeAt(seed, stepAt(seconds * 1000), 8)).toBe(code);
  });

  it("one step earlier or later is accepted and said which, two are not", () => {
    const at = 1_800_000_015_000;
    const present = stepAt(at);
    for (const distance of [-1, 0, 1]) expect(findStep(seed, codeAt(seed, present + distance), at)).toBe(present + distance);
    for (const distance of [-2, 2]) expect(findStep(seed, codeAt(seed, present + distance), at)).toBeNull();
  });

  it("a step begins and ends to the millisecond", () => {
    expect(stepAt(59_999)).toBe(1);
    expect(stepAt(60_000)).toBe(2);
  });

  it("what is not six digits is no code", () => {
    for (const text of ["", "12345", "1234567", "абвгде"]) expect(findStep(seed, text, 90_000)).toBeNull();
  });

  // RFC 4648, section 10.
  it.each([["", ""], ["f", "MY"], ["fo", "MZXQ"], ["foo", "MZXW6"], ["foob", "MZXW6YQ"], ["fooba", "MZXW6YTB"], ["foobar", "MZXW6YTBOI"]])("“%s” in base 32 is “%s”", (text, expected) => {
    expect(base32(Buffer.from(text))).toBe(expected);
  });

  it("every key of 160 bits is 32 characters of the alphabet", () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => /^[A-Z2-7]{32}$/.test(base32(Buffer.from(bytes)))));
  });

  it("the address for the app carries key, issuer and account", () => {
    const uri = new URL(totpUri(seed, "a+b@example.org", "国合基地管理"));
    expect([uri.protocol, decodeURIComponent(uri.pathname)]).toEqual(["otpauth:", "/国合基地管理:a+b@example.org"]);
    expect(Object.fromEntries(uri.searchParams)).toEqual({ secret: base32(seed), issuer: "国合基地管理", algorithm: "SHA1", digits: "6", period: "30" });
  });
});
