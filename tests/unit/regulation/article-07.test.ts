import { describe, expect, it } from "vitest";
import { checkBasicConditions, checkHostCreditCode, checkIndependentLegalPerson, checkManagementSystems, checkRegisteredInZhejiang } from "@/lib/regulation/articles/article-07-basic-conditions";
import type { DeclaredHost, DeclaredManagementSystem } from "@/lib/regulation/declaration";
import { defaultParameters } from "@/lib/regulation/parameters";
import { plainDate } from "@/lib/regulation/plain-date";
import type { ManagementSystemKind } from "@/lib/regulation/terms";
import { fictionalCreditCode } from "@/tests/builders/credit-code";
import { buildDeclaration } from "@/tests/builders/declaration";
import { outcomeOf } from "./findings";

const parameters = defaultParameters();
const hosted = (host: DeclaredHost) => buildDeclaration({ host });

function withSystem(kind: ManagementSystemKind, change: Partial<DeclaredManagementSystem>) {
  const declaration = buildDeclaration();
  return { ...declaration, managementSystems: declaration.managementSystems!.map((system) => (system.kind === kind ? { ...system, ...change } : system)) };
}

describe("第七条（一）", () => {
  it("art07-registered-in-zhejiang: by place of registration", () => {
    expect(checkRegisteredInZhejiang(hosted({ cityCode: "330782" }))).toMatchObject({ rule: "art07-registered-in-zhejiang", outcome: "met" });
    expect(checkRegisteredInZhejiang(hosted({ cityCode: "310100" })).outcome).toBe("unmet");
    expect(checkRegisteredInZhejiang(hosted({ cityCode: "331200" })).outcome).toBe("unmet");
    expect(checkRegisteredInZhejiang(hosted({})).explanation).toContain("尚未填写");
  });

  it("art07-independent-legal-person: no branch, no unincorporated body", () => {
    expect(checkIndependentLegalPerson(hosted({ legalForm: "enterpriseLegalPerson", independentLegalPerson: true })).outcome).toBe("met");
    expect(checkIndependentLegalPerson(hosted({ legalForm: "enterpriseLegalPerson", independentLegalPerson: false })).outcome).toBe("unmet");
    expect(checkIndependentLegalPerson(hosted({ legalForm: "unincorporated" }))).toMatchObject({ rule: "art07-independent-legal-person", outcome: "unmet" });
    expect(checkIndependentLegalPerson(hosted({ legalForm: "governmentOrgan" })).outcome).toBe("judgement");
  });

  it("art07-credit-code: valid, and not a sole trader", () => {
    expect(checkHostCreditCode(hosted({ creditCode: fictionalCreditCode(7) }))).toMatchObject({ rule: "art07-credit-code", outcome: "met" });
    expect(checkHostCreditCode(hosted({ creditCode: fictionalCreditCode(7, "91", "310100") })).outcome).toBe("met");
    expect(checkHostCreditCode(hosted({ creditCode: fictionalCreditCode(7, "92") })).explanation).toContain("个体工商户");
    expect(checkHostCreditCode(hosted({ creditCode: "91330000733796106X" })).outcome).toBe("unmet");
  });
});

describe("第七条, elements of the material", () => {
  it("is met by a full declaration but for what people decide", () => {
    const findings = checkBasicConditions(buildDeclaration(), parameters);
    expect(findings.filter(({ force }) => force === "hard").map(({ outcome }) => outcome)).not.toContain("unmet");
    for (const rule of ["art07-support-level", "art07-cooperation-level", "art07-goals-clarity", "art07-systems-level"] as const) expect(outcomeOf(findings, rule)).toBe("judgement");
  });

  it.each([
    ["art07-support-staff", { supportStaff: " " }],
    ["art07-support-facility", { supportFacility: undefined }],
    ["art07-support-funds", { fundPlan: [{ year: 2027, ownFunds: "0" }] }],
    ["art07-partners", { partners: [] }],
    ["art07-foundation", { foundation: "" }],
    ["art07-goals", { goals: undefined }],
    ["art07-mechanism", { mechanism: undefined }],
    ["art07-system-intellectual-property", { managementSystems: [] }],
    ["art07-system-cross-border-data", { managementSystems: undefined }],
    ["art07-technology-security", { emergencyContact: undefined }],
  ] as const)("%s is unmet without it", (rule, change) => {
    expect(outcomeOf(checkBasicConditions(buildDeclaration(change), parameters), rule)).toBe("unmet");
  });
});

describe("第七条（三）, not applicable", () => {
  it.each([["humanGeneticResources", "art07-system-human-genetic-resources"], ["researchEthics", "art07-system-research-ethics"]] as const)("%s may not apply, with a reason", (kind, rule) => {
    const check = (change: Partial<DeclaredManagementSystem>, given = parameters) => outcomeOf(checkManagementSystems(withSystem(kind, { state: "notApplicable", ...change }), given), rule);
    expect(check({})).toBe("unmet");
    expect(check({ reason: "机械领域" })).toBe("judgement");
    expect(check({ reason: "机械领域", confirmed: true })).toBe("met");
    expect(check({ reason: "机械领域", confirmed: true }, { ...parameters, systemsNotApplicableAllowed: false })).toBe("unmet");
  });

  it("art07-system-confidentiality always applies", () => {
    expect(outcomeOf(checkManagementSystems(withSystem("confidentiality", { state: "notApplicable", reason: "无", confirmed: true }), parameters), "art07-system-confidentiality")).toBe("unmet");
  });

  it("a system issued after the day of filing is not established", () => {
    const rule = "art07-system-intellectual-property";
    expect(outcomeOf(checkManagementSystems(withSystem("intellectualProperty", { issuedOn: plainDate("2027-03-15") }), parameters), rule)).toBe("met");
    expect(outcomeOf(checkManagementSystems(withSystem("intellectualProperty", { issuedOn: plainDate("2027-03-16") }), parameters), rule)).toBe("unmet");
  });
});
