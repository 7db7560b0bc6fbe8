import { describe, expect, it } from "vitest";
import { checkForeignInvestedPath, checkGlobalRndConditions, checkOverseasPath } from "@/lib/regulation/articles/article-10-global-rnd-conditions";
import type { Declaration, DeclaredForeignInvestment, DeclaredOverseasInstitution } from "@/lib/regulation/declaration";
import { verdictOf } from "@/lib/regulation/eligibility";
import { defaultParameters } from "@/lib/regulation/parameters";
import { buildGlobalRndDeclaration } from "@/tests/builders/declaration";
import { outcomeOf } from "./findings";

const parameters = defaultParameters();
const full = buildGlobalRndDeclaration();
const overseas = (change: Partial<DeclaredOverseasInstitution>) => checkOverseasPath({ ...full, overseasInstitution: { ...full.overseasInstitution, ...change } });
const foreign = (change: Partial<DeclaredForeignInvestment>, rest: Partial<Declaration> = {}) =>
  checkForeignInvestedPath({ ...full, ...rest, foreignInvested: { ...full.foreignInvested, ...change } }, parameters);
const both = (change: Partial<Declaration>) => checkGlobalRndConditions(buildGlobalRndDeclaration(change), parameters);

describe("第十条（一）", () => {
  it.each([["50.01", "met"], ["50", "judgement"], ["50.00", "judgement"], ["0", "judgement"], ["100", "met"], ["100.01", "unmet"], ["", "unmet"], ["过半", "unmet"]])(
    "art10-controlling-share: %s %% is %s",
    (sharePercent, outcome) => expect(outcomeOf(overseas({ sharePercent }), "art10-controlling-share")).toBe(outcome),
  );

  it("art10-overseas-institution: overseas, and 中国香港 by analogy", () => {
    const at = (region: string | undefined) => outcomeOf(overseas({ region }), "art10-overseas-institution");
    expect([at("SE"), at("HK"), at("CN"), at("ZZ"), at(undefined)]).toEqual(["met", "judgement", "unmet", "unmet", "unmet"]);
  });

  it.each([
    ["art10-overseas-capacity", { staff: "0" }],
    ["art10-overseas-capacity", { yearlySpending: undefined }],
    ["art10-overseas-synergy", { synergy: "" }],
    ["art10-overseas-outputs", { outputs: [] }],
  ] as const)("%s is unmet without it", (rule, change) => expect(outcomeOf(overseas(change), rule)).toBe("unmet"));

  it("asks no R&D intensity, and leaves art10-overseas-level to experts", () => {
    expect(outcomeOf(both({ globalPaths: ["overseasInstitution"], rdYears: undefined }), "art10-rd-intensity")).toBeUndefined();
    expect(outcomeOf(overseas({}), "art10-overseas-level")).toBe("judgement");
  });
});

describe("第十条（二）", () => {
  it("art10-foreign-invested: foreign, from 中国香港、澳门、台湾, domestic", () => {
    expect(outcomeOf(foreign({}), "art10-foreign-invested")).toBe("met");
    expect(outcomeOf(foreign({ investorKind: "hongKongMacaoTaiwan" }), "art10-foreign-invested")).toBe("judgement");
    expect(outcomeOf(foreign({}, { host: { ...full.host, foreignInvestment: "domestic" } }), "art10-foreign-invested")).toBe("unmet");
    expect(outcomeOf(foreign({ parentShare: "0" }), "art10-foreign-invested")).toBe("unmet");
  });

  it.each([
    ["art10-foreign-conditions", { condition: "" }],
    ["art10-foreign-synergy", { synergy: undefined }],
    ["art10-global-projects", { globalProjects: [] }],
  ] as const)("%s is unmet without it", (rule, change) => expect(outcomeOf(foreign(change), rule)).toBe("unmet"));

  it("art10-rd-intensity is asked here; art10-foreign-level is for experts", () => {
    expect(outcomeOf(foreign({}, { rdYears: undefined }), "art10-rd-intensity")).toBe("unmet");
    expect(outcomeOf(foreign({}), "art10-rd-intensity")).toBe("met");
    expect(outcomeOf(foreign({}), "art10-foreign-level")).toBe("judgement");
  });
});

describe("第十条, one of both", () => {
  it("art10-path: at least one is claimed, and only claimed ones are checked", () => {
    expect(outcomeOf(both({ globalPaths: [] }), "art10-path")).toBe("unmet");
    expect(both({ globalPaths: ["foreignInvested"] }).some(({ clause }) => clause === "art10.1")).toBe(false);
  });

  it("one suffices: what fails on the other is set aside", () => {
    const failedForeign = both({ rdYears: undefined });
    expect(verdictOf(failedForeign)).toBe("eligible");
    expect(failedForeign.find(({ rule }) => rule === "art10-rd-intensity")).toMatchObject({ outcome: "unmet", setAside: expect.stringContaining("条件之一") });
    expect(verdictOf(both({ overseasInstitution: undefined }))).toBe("eligible");
    expect(verdictOf(both({ overseasInstitution: { ...full.overseasInstitution, sharePercent: "40" }, rdYears: undefined }))).toBe("judgement");
  });

  it("with both failing nothing is set aside", () => {
    const findings = both({ overseasInstitution: undefined, rdYears: undefined });
    expect(verdictOf(findings)).toBe("ineligible");
    expect(findings.some(({ setAside }) => setAside !== undefined)).toBe(false);
  });
});
