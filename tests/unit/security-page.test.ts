import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const counts = { AU: 11, AZ: 12, IN: 5, FI: 9, WE: 7, DA: 12 } as const;
const all = Object.entries(counts).flatMap(([group, count]) => Array.from({ length: count }, (_, index) => `${group}-${index + 1}`));

const lines = readFileSync("docs/security.md", "utf8")
  .split("\n")
  .filter((line) => /^\| [A-Z]{2}-\d/.test(line))
  .map((line) => {
    const [id, state, tests, missing] = line.split("|").slice(1, 5).map((cell) => cell.trim()) as [string, string, string, string];
    return { id: id.replace(" ◇", ""), state, tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, file]) => file!), missing };
  });

it("has a line for each requirement of groups A to E, once", () => {
  expect(lines.map(({ id }) => id).sort()).toEqual([...all].sort());
});

it.each(lines)("$id: its tests are there and name it", ({ id, state, tests, missing }) => {
  expect(["proved", "partly", "open"]).toContain(state);
  expect(tests.length > 0).toBe(state !== "open");
  if (state === "proved") expect(missing).toBe("");
  if (state === "partly") expect(missing).not.toBe("");
  for (const file of tests) {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, "utf8"), file).toMatch(new RegExp(`\\b${id}\\b`));
  }
});
