import { expect, it } from "vitest";
import { checkSubsidyGround, checkSubsidyIndicator, checkSubsidySpending } from "@/lib/regulation/articles/article-19-subsidy";

it("art19-ground: excellent only; a ministry base is for the province to decide", () => {
  const outcome = (grade: "excellent" | "qualified" | "unqualified", nationalBase = false) => checkSubsidyGround({ grade, nationalBase }).outcome;
  expect(["excellent", "qualified", "unqualified"].map((grade) => outcome(grade as "excellent"))).toEqual(["met", "unmet", "unmet"]);
  expect([outcome("excellent", true), outcome("qualified", true)]).toEqual(["judgement", "unmet"]);
});

it("art19-spending: each item names its project", () => {
  const check = (...projects: (string | undefined)[]) => checkSubsidySpending(projects.map((project, index) => ({ title: `支出${index + 1}`, project })));
  expect([check("联合攻关").outcome, check("联合攻关", undefined).outcome, check(" ").outcome, check().outcome]).toEqual(["met", "unmet", "unmet", "met"]);
  expect(check("联合攻关", undefined).explanation).toContain("支出2");
});

it("art19-indicator: only a round with subsidised bases needs it, with weight", () => {
  const indicator = (weight: number) => [{ name: "补助成效", clause: "art19" as const, weight }];
  expect(checkSubsidyIndicator([], false)).toEqual([]);
  expect([[], indicator(0), indicator(1)].map((set) => checkSubsidyIndicator(set, true)[0]!.outcome)).toEqual(["unmet", "unmet", "met"]);
});
