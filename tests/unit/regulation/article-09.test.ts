import { describe, expect, it } from "vitest";
import { checkOpenServiceConditions } from "@/lib/regulation/articles/article-09-open-service-conditions";
import type { DeclaredOpenService } from "@/lib/regulation/declaration";
import { buildOpenServiceDeclaration } from "@/tests/builders/declaration";
import { outcomeOf } from "./findings";

const full = buildOpenServiceDeclaration().openService!;
const check = (change: Partial<DeclaredOpenService>) => checkOpenServiceConditions(buildOpenServiceDeclaration({ openService: { ...full, ...change } }));

describe("第九条", () => {
  it("is met when every element is there; art09-level is for experts; no R&D intensity", () => {
    const findings = check({});
    expect(findings.filter(({ force }) => force === "hard").map(({ outcome }) => outcome)).toEqual(Array(6).fill("met"));
    expect(outcomeOf(findings, "art09-level")).toBe("judgement");
  });

  it.each([
    ["art09-resources", { resources: "" }],
    ["art09-pipeline", { pipeline: [] }],
    ["art09-venue", { venueArea: "0" }],
    ["art09-venue", { venueAddress: undefined }],
    ["art09-venue", { venueFunctions: [] }],
    ["art09-operating-budget", { operatingBudget: [{ year: 2026, amount: "0.00" }] }],
    ["art09-transfer-team", { transferTeam: [] }],
    ["art09-cases", { cases: [] }],
  ] as const)("%s is unmet without it", (rule, change) => {
    expect(outcomeOf(check(change), rule)).toBe("unmet");
  });

  it("art09-both-directions is only hinted at", () => {
    const findings = check({ cases: [{ title: "引进", direction: "inbound" }] });
    expect([outcomeOf(findings, "art09-cases"), outcomeOf(findings, "art09-both-directions")]).toEqual(["met", "judgement"]);
    expect(findings.find(({ rule }) => rule === "art09-both-directions")?.force).toBe("judgement");
  });

  it("does not crash on nothing", () => {
    const findings = checkOpenServiceConditions(buildOpenServiceDeclaration({ openService: undefined }));
    expect(findings.filter(({ force }) => force === "hard").every(({ outcome }) => outcome === "unmet")).toBe(true);
  });
});
