import { expect, it } from "vitest";
import { baseRules } from "@/lib/access/rules/base-rules";
import { decisionRules } from "@/lib/access/rules/decision-rules";

it("批准国合基地的认定、调整和撤销: nobody but the province has an act on lists, decisions and bases", () => {
  const acts = [...decisionRules, ...baseRules].filter(({ action }) => !/\.read/.test(action));
  expect(acts.length).toBeGreaterThan(0);
  for (const { action, roles } of acts) {
    const own = Array.isArray(roles) && roles.every((role) => String(role).startsWith("province"));
    expect([action, own]).toEqual([action, true]);
  }
});
