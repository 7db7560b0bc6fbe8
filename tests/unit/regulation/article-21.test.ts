import { expect, it } from "vitest";
import { checkMatchingSupportIndicator } from "@/lib/regulation/articles/article-21-matching-support";

it("art21-indicator: every set of indicators has one with weight", () => {
  const outcome = (weight: number, clause: "art21" | "art19" = "art21") => checkMatchingSupportIndicator([{ name: "配套支持", clause, weight }]).outcome;
  expect([outcome(0), outcome(1), outcome(6, "art19"), checkMatchingSupportIndicator([]).outcome]).toEqual(["unmet", "met", "unmet", "unmet"]);
});
