import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { heardBy, reminderStep, reminderSteps } from "@/lib/duties/reminder-ladder";
import { addDays, plainDate } from "@/lib/regulation/plain-date";
import { dutyKinds } from "@/lib/workflow/duty-kinds";

const lastDay = plainDate("2028-02-02");
const at = (offset: number, arose = -100, isRight = false) => reminderStep({ lastDay, arose: addDays(lastDay, arose), isRight }, addDays(lastDay, offset));

describe("the ladder", () => {
  it.each([[-61, undefined], [-60, -60], [-31, -60], [-30, -30], [-8, -30], [-7, -7], [-2, -7], [-1, -1], [0, -1], [1, 1], [14, 1], [15, 15], [29, 15], [30, 30], [400, 30]])(
    "%s days from the last day stands at step %s",
    (offset, step) => expect(at(offset)).toBe(step),
  );

  it("has no step that was reached when the duty arose: people were told then", () => {
    expect(at(-5, -5)).toBeUndefined();
    expect(at(-30, -30)).toBeUndefined();
    expect(at(-29, -31)).toBe(-30);
    expect(at(3, 2)).toBeUndefined();
    expect(at(15, 2)).toBe(15);
  });

  it("a right ends without being overdue", () => {
    expect(at(-1, -100, true)).toBe(-1);
    expect(at(0, -100, true)).toBe(-1);
    expect(at(1, -100, true)).toBeUndefined();
  });

  it("only ever climbs as the days go by, and each step is said on some day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -120, max: 120 }), fc.nat(60), (offset, later) => {
        const [first, second] = [at(offset), at(offset + later)];
        if (first !== undefined) expect(second).toBeGreaterThanOrEqual(first);
      }),
    );
    expect(new Set(Array.from({ length: 200 }, (_, index) => at(index - 100)))).toEqual(new Set([undefined, ...reminderSteps]));
  });

  it("tells the recommender of a host from the first day after, the province from the fifteenth", () => {
    expect(reminderSteps.map((step) => heardBy("host", step).join("+"))).toEqual(["host", "host", "host", "host", "host+recommender", "host+recommender+province", "host+recommender+province"]);
    expect(heardBy("recommender", 15)).toEqual(["recommender", "province"]);
    expect(heardBy("province", 30)).toEqual(["province"]);
    expect(heardBy("expert", -1)).toEqual([]);
  });
});

it("every kind of duty that a verb creates has its words", () => {
  const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(`lib/${name}`, "utf8"))
    .filter((source) => source.includes("createObligation("));
  const kinds = sources.flatMap((source) => [...source.matchAll(/createObligation\(tx, \{\s*kind: "(\w+)"/g)].map((match) => match[1]!));
  expect(kinds).toContain("inquiryReply");
  for (const kind of kinds) expect([kind, kind in dutyKinds]).toEqual([kind, true]);
});
