import { expect, it } from "vitest";
import { assignRanks } from "@/lib/applications/recommendation/assign-ranks";

it.each([
  [["a", "b", "c"], [], [1, 2, 3]],
  [["a", "b", "c"], [2], [1, 3, 4]],
  [["a", "b"], [1, 2, 4], [3, 5]],
  [[], [1], []],
])("%j beside %j", (order, taken, expected) => {
  expect([...assignRanks(order, taken).values()]).toEqual(expected);
});
