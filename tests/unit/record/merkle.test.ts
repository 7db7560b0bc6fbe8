import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { merkleRoot } from "@/lib/record/merkle";

const sha256 = (...parts: (string | Buffer)[]) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

it("is RFC 9162: leaves and nodes are hashed apart, an odd one goes up as it is", () => {
  const [a, b, c] = ["a", "b", "c"].map((leaf) => sha256("\0", leaf)) as [Buffer, Buffer, Buffer];
  expect(merkleRoot([], "sha256")).toBe(sha256().toString("hex"));
  expect(merkleRoot(["a"], "sha256")).toBe(a.toString("hex"));
  expect(merkleRoot(["a", "b", "c"], "sha256")).toBe(sha256("\x01", sha256("\x01", a, b), c).toString("hex"));
});

it("another leaf, another order or another number of leaves is another root", () => {
  const leaves = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(leaves, fc.nat(), (list, at) => {
      const place = at % list.length;
      const other = list.map((leaf, index) => (index === place ? `${leaf}x` : leaf));
      const swapped = [...list.slice(1), list[0]!];
      const roots = [list, other, swapped, list.slice(1), [...list, ""]].map((of) => merkleRoot(of, "sm3"));
      return new Set(roots).size === roots.length;
    }),
  );
});
