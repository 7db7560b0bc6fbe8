import { describe, expect, it } from "vitest";
import { checkCorrectionInTime, checkDeclarations, checkDocuments, checkRecommended, checkRecommender, recommenderKindFor, requiredDocuments } from "@/lib/regulation/articles/article-11-recognition-procedure";
import type { DeclaredHost } from "@/lib/regulation/declaration";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildDeclaration, buildEnterpriseDeclaration, buildGlobalRndDeclaration, buildOpenServiceDeclaration } from "@/tests/builders/declaration";

const recommender = (host: DeclaredHost) => checkRecommender(buildDeclaration({ host })).outcome;

describe("第十一条", () => {
  it("art11-recommender: by affiliation, else by territory", () => {
    expect((["ministry", "province", "city", "county", "private"] as const).map(recommenderKindFor)).toEqual([
      "supervisingDepartment", "supervisingDepartment", "municipalBureau", "municipalBureau", "municipalBureau",
    ]);
    const host: DeclaredHost = { affiliation: "private", cityCode: "330782" };
    expect(recommender(host)).toBe("met");
    expect(recommender({ ...host, recommender: { kind: "municipalBureau", cityCode: "330700" } })).toBe("met");
    expect(recommender({ ...host, recommender: { kind: "municipalBureau", cityCode: "330100" } })).toBe("unmet");
    expect(recommender({ ...host, recommender: { kind: "supervisingDepartment" } })).toBe("unmet");
    expect(recommender({ ...host, recommender: { kind: "supervisingDepartment" }, recommenderReason: "高新区归口" })).toBe("judgement");
    expect(recommender({ cityCode: "330100" })).toBe("unmet");
  });

  it("art11-recommended: silent before the decision", () => {
    expect(checkRecommended(buildDeclaration())).toEqual([]);
    expect(checkRecommended(buildDeclaration({ recommended: true }))[0]?.outcome).toBe("met");
    expect(checkRecommended(buildDeclaration({ recommended: false }))[0]?.outcome).toBe("unmet");
  });

  it("art11-documents: by category, branch and path", () => {
    const common = ["license", "agreements", "systems", "commitment"];
    expect(requiredDocuments(buildDeclaration())).toEqual(common);
    expect(requiredDocuments(buildEnterpriseDeclaration())).toEqual([...common, "audit"]);
    expect(requiredDocuments(buildOpenServiceDeclaration())).toEqual([...common, "venue"]);
    expect(requiredDocuments(buildGlobalRndDeclaration())).toEqual([...common, "audit", "investment", "shareholding", "foreignInvestment"]);
    expect(checkDocuments(buildDeclaration())).toEqual([]);
    expect(checkDocuments(buildDeclaration({ attachedDocuments: [] }))[0]).toMatchObject({ rule: "art11-documents", outcome: "unmet" });
    expect(checkDocuments(buildDeclaration({ attachedDocuments: ["license", "agreements", "systems", "commitment"] }))[0]?.outcome).toBe("met");
  });

  it("art11-declarations: silent before signing, all three needed", () => {
    expect(checkDeclarations(buildDeclaration())).toEqual([]);
    expect(checkDeclarations(buildDeclaration({ commitments: { truthful: true, nonSecret: true } }))[0]?.outcome).toBe("unmet");
    expect(checkDeclarations(buildDeclaration({ commitments: { truthful: true, nonSecret: true, integrity: true } }))[0]?.outcome).toBe("met");
  });

  it("art11-correction-due: the last day is in time; later is a fact for people, never a refusal", () => {
    const dueOn = plainDate("2026-09-24");
    expect(checkCorrectionInTime({ dueOn, filedOn: dueOn }).outcome).toBe("met");
    expect(checkCorrectionInTime({ dueOn, filedOn: plainDate("2026-09-27") })).toMatchObject({ force: "judgement", outcome: "judgement", inputs: { daysLate: 3 } });
  });
});
