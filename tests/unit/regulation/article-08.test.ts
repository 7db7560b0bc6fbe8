import { describe, expect, it } from "vitest";
import { checkBasis, checkComprehensiveConditions, comprehensiveBasis, countAgreementInstitutions } from "@/lib/regulation/articles/article-08-comprehensive-conditions";
import type { Declaration, DeclaredPartner } from "@/lib/regulation/declaration";
import { defaultParameters } from "@/lib/regulation/parameters";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildDeclaration, buildEnterpriseDeclaration, buildPartner } from "@/tests/builders/declaration";
import { outcomeOf } from "./findings";

const parameters = defaultParameters();
const check = (declaration: Declaration) => checkComprehensiveConditions(declaration, parameters);
const filedOn = plainDate("2027-03-15");
const count = (partners: DeclaredPartner[], given = parameters) => countAgreementInstitutions(partners, filedOn, given);

describe("第八条（一）, which branch", () => {
  it("art08-basis: an enterprise cannot pass as an institution", () => {
    expect(checkBasis(buildDeclaration()).outcome).toBe("met");
    expect(checkBasis(buildEnterpriseDeclaration({ basis: "institution" }))).toMatchObject({ rule: "art08-basis", outcome: "unmet" });
    expect(checkBasis(buildDeclaration({ basis: "enterprise" })).outcome).toBe("unmet");
    expect(comprehensiveBasis(buildDeclaration({ host: { organizationKind: "medical", legalForm: "publicInstitution" } }))).toBe("other");
    expect(comprehensiveBasis(buildDeclaration({ host: { organizationKind: "sciencePark", legalForm: "enterpriseLegalPerson" } }))).toBe("enterprise");
    expect(comprehensiveBasis(buildDeclaration({ host: { legalForm: "enterpriseLegalPerson" } }))).toBeUndefined();
    expect(comprehensiveBasis(buildDeclaration({ host: undefined }))).toBeUndefined();
  });

  it("a hospital follows the institutions' branch by analogy", () => {
    const findings = check(buildDeclaration({ host: { organizationKind: "medical", legalForm: "publicInstitution" } }));
    expect(findings.find(({ rule }) => rule === "art08-provincial-project")?.explanation).toContain("参照");
  });
});

describe("第八条（一）, universities and institutes", () => {
  it("art08-provincial-project and art08-project-leader are soft and both asked", () => {
    const findings = check(buildDeclaration());
    expect([outcomeOf(findings, "art08-provincial-project"), outcomeOf(findings, "art08-project-leader")]).toEqual(["met", "met"]);
    const led = check(buildDeclaration({ sciProjects: [{ level: "national", leader: "外人" }] }));
    expect([outcomeOf(led, "art08-provincial-project"), outcomeOf(led, "art08-project-leader")]).toEqual(["met", "unmet"]);
    const city = check(buildDeclaration({ sciProjects: [{ level: "city", leader: "张三" }] }));
    expect([outcomeOf(city, "art08-provincial-project"), outcomeOf(city, "art08-project-leader")]).toEqual(["unmet", "unmet"]);
    expect(city.filter(({ rule }) => rule.startsWith("art08-pro")).every(({ force }) => force === "soft")).toBe(true);
  });

  it("matches the leader by name, and institution where both are given", () => {
    const led = (project: object) => outcomeOf(check(buildDeclaration({ sciProjects: [{ level: "province", ...project }] })), "art08-project-leader");
    expect(led({ leader: "张 三" })).toBe("met");
    expect(led({ leader: "张三", leaderOrganization: "别的大学" })).toBe("unmet");
    expect(led({})).toBe("unmet");
  });

  it("asks no R&D intensity", () => {
    expect(outcomeOf(check(buildDeclaration()), "art08-rd-intensity")).toBeUndefined();
  });
});

describe("第八条（一）, enterprises", () => {
  it("art08-own-ip: owned, licensed, neither", () => {
    const own = (holder: "host" | "exclusiveLicence" | "other") => outcomeOf(check(buildEnterpriseDeclaration({ ownIp: [{ title: "专利", holder }] })), "art08-own-ip");
    expect([own("host"), own("exclusiveLicence"), own("other")]).toEqual(["met", "judgement", "unmet"]);
    expect(outcomeOf(check(buildEnterpriseDeclaration({ ownIp: undefined })), "art08-own-ip")).toBe("unmet");
  });

  it("art08-market-advantage must be written, art08-market-advantage-level is for experts", () => {
    expect(outcomeOf(check(buildEnterpriseDeclaration({ marketAdvantage: "" })), "art08-market-advantage")).toBe("unmet");
    expect(outcomeOf(check(buildEnterpriseDeclaration()), "art08-market-advantage-level")).toBe("judgement");
  });

  it("art08-rd-intensity: exactly 5 % is met, 0.01 万元 less is not, absent years are unmet", () => {
    const years = buildEnterpriseDeclaration().rdYears!;
    expect(outcomeOf(check(buildEnterpriseDeclaration()), "art08-rd-intensity")).toBe("met");
    expect(outcomeOf(check(buildEnterpriseDeclaration({ rdYears: [...years.slice(0, 2), { year: 2026, rd: "149.99", revenue: "3000" }] })), "art08-rd-intensity")).toBe("unmet");
    expect(check(buildEnterpriseDeclaration({ rdYears: undefined })).find(({ rule }) => rule === "art08-rd-intensity")).toMatchObject({ outcome: "unmet", about: ["rdYears"] });
  });

  it("the domestic share counts only when the province says so", () => {
    const declaration = buildEnterpriseDeclaration({ rdYears: buildEnterpriseDeclaration().rdYears!.map((row) => ({ ...row, rdDomestic: "0" })) });
    expect(outcomeOf(check(declaration), "art08-rd-intensity")).toBe("met");
    const required = { ...parameters, domesticResearch60Required: true };
    expect(outcomeOf(checkComprehensiveConditions(declaration, required), "art08-rd-intensity")).toBe("unmet");
    // What only a person can decide stays with the person: without revenue there is no ratio to fall short of.
    const withoutRevenue = { ...declaration, rdYears: declaration.rdYears!.map((row) => ({ ...row, revenue: "0" })) };
    expect(outcomeOf(checkComprehensiveConditions(withoutRevenue, required), "art08-rd-intensity")).toBe("judgement");
  });
});

describe("the name of a partner", () => {
  it("falls back to the local one where the Chinese one is blank, so that two of them are two", () => {
    const partner = (nameZh: string, nameLocal?: string) => ({ ...buildPartner("x"), nameZh, ...(nameLocal === undefined ? {} : { nameLocal }) });
    expect(count([partner("", "TU Example"), partner("  ", "Example Institute")]).counted).toEqual(["TU Example", "Example Institute"]);
    expect(count([partner(" ", " ")]).counted).toEqual(["未命名机构"]);
  });
});

describe("第八条（二）", () => {
  it("art08-agreements: three are enough, two are softly not; art08-agreement-relevance is for experts", () => {
    const findings = check(buildDeclaration());
    expect([outcomeOf(findings, "art08-agreements"), outcomeOf(findings, "art08-agreement-relevance")]).toEqual(["met", "judgement"]);
    expect(check(buildDeclaration({ partners: buildDeclaration().partners!.slice(0, 2) })).find(({ rule }) => rule === "art08-agreements")).toMatchObject({ force: "soft", outcome: "unmet" });
  });

  it("counts institutions, not agreements", () => {
    const agreements = [...buildPartner("甲").agreements!, ...buildPartner("甲").agreements!];
    expect(count([buildPartner("甲", { agreements }), buildPartner("甲")]).counted).toEqual(["甲"]);
  });

  it("counts agreements in force on the day of filing, both ends included", () => {
    const on = (signedOn: string, expiresOn?: string) =>
      count([buildPartner("甲", { agreements: [{ signedOn: plainDate(signedOn), signedBy: "host", ...(expiresOn ? { expiresOn: plainDate(expiresOn) } : {}) }] })]).counted.length;
    expect([on("2027-03-15"), on("2027-03-16"), on("2025-01-01", "2027-03-15"), on("2025-01-01", "2027-03-14"), on("2025-01-01")]).toEqual([1, 0, 1, 0, 1]);
  });

  it("leaves out relatives, personal signatures and mainland institutions", () => {
    const personal = buildPartner("丙", { agreements: [{ signedOn: plainDate("2025-01-01"), signedBy: "person" }] });
    const result = count([buildPartner("甲", { relation: "subsidiary" }), buildPartner("乙", { region: "CN" }), personal]);
    expect(result.counted).toEqual([]);
    expect(result.notCounted).toHaveLength(3);
  });

  it("lists 中国香港、澳门、台湾 apart, and counts them by parameter", () => {
    const partners = [buildPartner("香港某大学", { region: "HK" })];
    expect(count(partners)).toMatchObject({ counted: ["香港某大学"], chinaRegions: 1 });
    expect(count(partners, { ...parameters, hmtCountedAsOverseas: false }).counted).toEqual([]);
  });

  it("hints at institutions of one group", () => {
    expect(count([buildPartner("甲", { parent: "某集团" }), buildPartner("乙", { parent: "某集团" })]).sameGroup).toEqual(["某集团"]);
  });
});
