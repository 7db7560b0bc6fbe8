import { expect, it } from "vitest";
import { admissionOrigins, checkAdmission, type AdmissionFacts } from "@/lib/regulation/articles/article-17-admission";
import { verdictOf } from "@/lib/regulation/eligibility";
import { defaultParameters } from "@/lib/regulation/parameters";
import type { RuleId } from "@/lib/regulation/rules";
import { clauseText } from "@/lib/regulation/official-text";
import { buildGlobalRndDeclaration, buildOpenServiceDeclaration } from "@/tests/builders/declaration";
import { outcomeOf } from "./findings";

const parameters = defaultParameters();
const incubator: AdmissionFacts = { origin: "incubator", recognitionDocument: "浙科发外〔2019〕1号", decisionRecorded: true, assessed: false };
const overseas: AdmissionFacts = { origin: "overseasInstitution", incentiveDocument: "浙科发〔2024〕2号", decisionRecorded: true, assessed: false };
const foreign: AdmissionFacts = { ...overseas, origin: "foreignInvested" };
const admit = (facts: AdmissionFacts, given = parameters, declaration = facts.origin === "incubator" ? buildOpenServiceDeclaration() : buildGlobalRndDeclaration()) =>
  checkAdmission(facts, declaration, given);

it("names the three kinds that the law names", () => {
  for (const { label } of Object.values(admissionOrigins)) expect(clauseText("art17")).toContain(label);
});

it("holds each kind to 第七条 and to the article of its category, and leaves the rest to the province", () => {
  const ruleCount = (facts: AdmissionFacts, prefix: string) => admit(facts).filter(({ rule }) => rule.startsWith(prefix)).length;
  for (const facts of [incubator, overseas, foreign]) expect([verdictOf(admit(facts)), ruleCount(facts, "art07") > 0]).toEqual(["eligible", true]);
  expect([ruleCount(incubator, "art09") > 0, ruleCount(incubator, "art10")]).toEqual([true, 0]);
  const asked = (facts: AdmissionFacts, rule: RuleId) => outcomeOf(admit(facts), rule) !== undefined;
  expect([asked(overseas, "art10-controlling-share"), asked(overseas, "art10-rd-intensity")]).toEqual([true, false]);
  expect([asked(foreign, "art10-controlling-share"), asked(foreign, "art10-rd-intensity")]).toEqual([false, true]);
  expect(admit(incubator).find(({ rule }) => rule === "art17-discretion")).toMatchObject({ force: "judgement", outcome: "judgement" });
});

it("art17-origin: the document that the law makes the condition", () => {
  expect(outcomeOf(admit({ ...incubator, recognitionDocument: " " }), "art17-origin")).toBe("unmet");
  expect(outcomeOf(admit({ ...incubator, recognitionDocument: undefined, incentiveDocument: "浙科发〔2024〕2号" }), "art17-origin")).toBe("unmet");
  expect(outcomeOf(admit({ ...overseas, incentiveDocument: undefined }), "art17-origin")).toBe("unmet");
});

it("art17-decision: a record where experts do not assess; experts where the province asks for them", () => {
  const strict = { ...parameters, admissionExpertAssessment: true };
  expect(outcomeOf(admit({ ...incubator, decisionRecorded: false }), "art17-decision")).toBe("unmet");
  expect(outcomeOf(admit(incubator, strict), "art17-decision")).toBe("unmet");
  expect(outcomeOf(admit({ ...incubator, assessed: true }, strict), "art17-decision")).toBe("met");
});
