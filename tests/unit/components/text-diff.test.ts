import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffText, tokenize } from "@/components/ui/text-diff";

const joined = (parts: ReturnType<typeof diffText>, without: "added" | "removed") => parts.filter((part) => part.kind !== without).map((part) => part.text).join("");

describe("diffText", () => {
  it("marks the changed characters of a Chinese sentence", () => {
    expect(diffText("基地设在杭州市余杭区", "基地设在宁波市余杭区")).toEqual([
      { kind: "same", text: "基地设在" },
      { kind: "removed", text: "杭州" },
      { kind: "added", text: "宁波" },
      { kind: "same", text: "市余杭区" },
    ]);
  });

  it("keeps numbers and Latin words whole", () => {
    expect(tokenize("投入1,234.5万元，TRL 6")).toEqual(["投", "入", "1,234.5", "万", "元", "，", "TRL", " ", "6"]);
    expect(diffText("投入120万元", "投入125万元").map((part) => part.text)).toEqual(["投入", "120", "125", "万元"]);
  });

  it("does not leave single characters standing between two changes", () => {
    expect(diffText("甲的乙", "丙的丁")).toEqual([
      { kind: "removed", text: "甲的乙" },
      { kind: "added", text: "丙的丁" },
    ]);
  });

  it("gives nothing for nothing, and everything for something new", () => {
    expect(diffText("", "")).toEqual([]);
    expect(diffText("", "新")).toEqual([{ kind: "added", text: "新" }]);
    expect(diffText("旧", "")).toEqual([{ kind: "removed", text: "旧" }]);
  });

  it("can always be read back into both texts", () => {
    const text = fc.string({ unit: fc.constantFrom("国", "合", "基", "地", "，", "a", "b", "1", " ", "\n", "𠮷") });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffText(before, after);
        expect(joined(parts, "added")).toBe(before);
        expect(joined(parts, "removed")).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it("finds a shortest edit for pure insertions", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("国", "合", "基", "地"), { minLength: 6 }), fc.nat(), (characters, seed) => {
        const before = characters.join("");
        const at = seed % (characters.length + 1);
        const after = `${before.slice(0, at)}新词${before.slice(at)}`;
        expect(diffText(before, after).filter((part) => part.kind !== "same")).toEqual([{ kind: "added", text: "新词" }]);
      }),
    );
  });

  it("shows a wholly rewritten long text as replaced, in bounded time", () => {
    const before = Array.from({ length: 4000 }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7) % 3000))).join("");
    const after = Array.from({ length: 4000 }, (_, index) => String.fromCharCode(0x4e00 + 3000 + ((index * 11) % 3000))).join("");
    const started = performance.now();
    expect(diffText(before, after)).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
