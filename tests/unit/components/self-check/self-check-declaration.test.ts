import { describe, expect, test } from "vitest";
import { noAnswers, type SelfCheckAnswers } from "@/components/self-check/self-check-answers";
import { checkAnswers } from "@/components/self-check/self-check-declaration";
import { defaultParameters } from "@/lib/regulation/parameters";
import { plainDate } from "@/lib/regulation/plain-date";
import type { RuleId } from "@/lib/regulation/rules";
import { managementSystemLabels, type ManagementSystemKind } from "@/lib/regulation/terms";

const day = plainDate("2027-03-15");
const common: SelfCheckAnswers = {
  ...noAnswers,
  legalForm: "enterpriseLegalPerson", cityCode: "330100", affiliation: "private", fieldCode: "F09",
  guarantees: ["supportStaff", "supportFacility", "fundPlan", "foundation", "goals", "mechanism"],
  systems: Object.keys(managementSystemLabels) as ManagementSystemKind[],
  partners: "3",
};
const enterprise: SelfCheckAnswers = {
  ...common,
  category: "comprehensive", organizationKind: "enterprise", partnersWithAgreement: "3", ownIp: "host", marketAdvantage: true,
  rdYears: [{ rd: "50", revenue: "1000", rdDomestic: "" }, { rd: "100", revenue: "2000", rdDomestic: "" }, { rd: "150", revenue: "3,000 万元", rdDomestic: "" }],
};
const service: SelfCheckAnswers = { ...common, category: "openService", organizationKind: "technologyService", service: ["resources", "pipeline", "venue", "budget", "team", "inbound", "outbound"] };
const overseas: SelfCheckAnswers = {
  ...common,
  category: "globalRnd", globalPaths: ["overseasInstitution"], organizationKind: "enterprise", overseasName: "研究院", overseasRegion: "DE", overseasCity: "慕尼黑",
  overseasMode: "acquired", sharePercent: "50.01", overseas: ["capacity", "synergy", "outputs"],
};
const foreign: SelfCheckAnswers = {
  ...common,
  category: "globalRnd", globalPaths: ["foreignInvested"], organizationKind: "enterprise", foreignInvestment: "foreign", foreign: ["condition", "synergy", "projects"],
  rdYears: enterprise.rdYears,
};
const university: SelfCheckAnswers = {
  ...common,
  category: "comprehensive", organizationKind: "university", legalForm: "publicInstitution", affiliation: "province", partnersWithAgreement: "3", provincialProject: true, projectLedByTeam: true,
};

const check = (answers: SelfCheckAnswers) => checkAnswers(answers, day, defaultParameters());
function outcomeOf(answers: SelfCheckAnswers, rule: RuleId) {
  return check(answers).findings.find((finding) => finding.rule === rule)?.outcome;
}

describe("what meets every condition is eligible, with nothing unmet", () => {
  test.each(Object.entries({ enterprise, university, service, overseas, foreign }))("%s", (_, answers) => {
    const { verdict, findings } = check(answers);
    expect(findings.filter(({ outcome }) => outcome === "unmet")).toEqual([]);
    expect(verdict).toBe("eligible");
  });
});

describe("one answer decides its own rule", () => {
  test.each<[string, SelfCheckAnswers, RuleId, string]>([
    ["two agreements", { ...enterprise, partnersWithAgreement: "2" }, "art08-agreements", "unmet"],
    ["three agreements, all in 中国香港、中国澳门、中国台湾", { ...enterprise, partnersInChinaRegions: "3" }, "art08-agreements", "met"],
    ["more agreements than partners were stated", { ...enterprise, partners: "", partnersWithAgreement: "3" }, "art07-partners", "met"],
    ["no partner", { ...service, partners: "0" }, "art07-partners", "unmet"],
    ["outside the province", { ...enterprise, cityCode: "000000" }, "art07-registered-in-zhejiang", "unmet"],
    ["a branch", { ...enterprise, branch: true }, "art07-independent-legal-person", "unmet"],
    ["a hundredth too little research", { ...enterprise, rdYears: enterprise.rdYears.with(2, { rd: "149.99", revenue: "3000", rdDomestic: "" }) }, "art08-rd-intensity", "unmet"],
    ["an unanswered year", { ...enterprise, rdYears: enterprise.rdYears.with(0, { rd: "", revenue: "", rdDomestic: "" }) }, "art08-rd-intensity", "unmet"],
    ["an exclusive licence", { ...enterprise, ownIp: "exclusiveLicence" }, "art08-own-ip", "judgement"],
    ["a project led by somebody else", { ...university, projectLedByTeam: false }, "art08-project-leader", "unmet"],
    ["genetic resources not applicable", { ...enterprise, systems: enterprise.systems.filter((kind) => kind !== "humanGeneticResources"), systemsNotApplicable: ["humanGeneticResources"] }, "art07-system-human-genetic-resources", "judgement"],
    ["half of the shares", { ...overseas, sharePercent: "50" }, "art10-controlling-share", "judgement"],
    ["a domestic company on the path of foreign ones", { ...foreign, foreignInvestment: "domestic" }, "art10-foreign-invested", "unmet"],
    ["a base in the same field", { ...enterprise, sameFieldBase: true }, "art04-same-field", "unmet"],
    ["last day of the ban", { ...enterprise, revokedOn: "2026年7月10日" }, "art22-reapplication-ban", "unmet"],
    ["no pipeline", { ...service, service: service.service.filter((one) => one !== "pipeline") }, "art09-pipeline", "unmet"],
  ])("%s", (_, answers, rule, outcome) => expect(outcomeOf(answers, rule)).toBe(outcome));
});

test("what was left open is not checked, and said not to be", () => {
  const names = (answers: SelfCheckAnswers) => check(answers).notAsked.map(({ rule }) => rule);
  expect(names(enterprise)).toEqual(["art07-credit-code", "art25-field", "art26-region-names"]);
  expect(names({ ...enterprise, creditCode: "91330100MA0000088D", fieldZh: "眼视光器械", fieldEn: "Optometry Devices" })).toEqual(["art25-similar-name", "art26-region-names"]);
  expect(outcomeOf({ ...enterprise, creditCode: "91330100MA0000088X" }, "art07-credit-code")).toBe("unmet");
});

test("an institution younger than three years is computed on its own years", () => {
  const young = { ...enterprise, establishedOn: "2025-03-01", rdYears: enterprise.rdYears.slice(1) };
  expect(outcomeOf(young, "art08-rd-intensity")).toBe("met");
});
