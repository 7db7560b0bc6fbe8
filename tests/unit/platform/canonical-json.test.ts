import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "@/lib/platform/canonical-json";

describe("canonicalJson", () => {
  it("sorts keys, leaves out what is undefined, keeps Chinese", () => {
    expect(canonicalJson({ b: 1, a: { d: null, c: "国" }, e: undefined })).toBe('{"a":{"c":"国","d":null},"b":1}');
  });

  it("has the same bytes for equal content in any order, and reads back as the content", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (content) => {
        const reversed = Object.fromEntries(Object.entries(content).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(content));
        expect(JSON.parse(canonicalJson(content))).toEqual(JSON.parse(JSON.stringify(content)));
      }),
    );
  });

  it("refuses numbers that JSON cannot say", () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
  });
});
