import { afterAll, expect } from "vitest";

// What a dependency announces that it will refuse (pg 9: two queries at once on one connection) fails the file that did
// it. Node prints such a warning once a process, so the file is named, not the test.
const deprecations: string[] = [];
const keep = (warning: Error) => {
  if (warning.name === "DeprecationWarning") deprecations.push(warning.message);
};
process.on("warning", keep);

afterAll(async () => {
  await new Promise((resolve) => setImmediate(resolve)); // warnings are emitted on the next tick
  process.off("warning", keep);
  expect(deprecations, "deprecation warnings").toEqual([]);
});
