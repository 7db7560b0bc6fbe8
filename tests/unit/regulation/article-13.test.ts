import { expect, it } from "vitest";
import { findParameterProblem, parameterDefinitions } from "@/lib/regulation/parameters";
import { applicationStages } from "@/lib/workflow/application-stages";

it("申报推荐: to recommend, or not to, is the recommender's act alone", () => {
  const acts = applicationStages.transitions.filter(({ from, to }) => from === "recommendation" && (to === "formalExamination" || to === "notRecommended"));
  expect(acts.map(({ to }) => to).sort()).toEqual(["formalExamination", "notRecommended"]);
  for (const { by } of acts) expect([...by].every((role) => String(role).startsWith("recommender"))).toBe(true);
});

it("审核初评意见: its least length is the province's to set", () => {
  expect(parameterDefinitions.recommendationOpinionLength).toMatchObject({ clause: "art13.1", source: "省厅自定" });
  expect([-1, 0, 1000, 1001].map((length) => findParameterProblem("recommendationOpinionLength", length) === undefined)).toEqual([false, true, true, false]);
});
