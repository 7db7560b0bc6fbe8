import { describe, expect, it } from "vitest";
import { checkCategory, checkCategoryFitsHost } from "@/lib/regulation/articles/article-06-categories";
import type { Category, OrganizationKind } from "@/lib/regulation/terms";
import { buildDeclaration } from "@/tests/builders/declaration";

const check = (category: Category, organizationKind: OrganizationKind) => checkCategoryFitsHost(buildDeclaration({ category, host: { organizationKind } }))[0];

describe("第六条", () => {
  it("art06-category: one of three", () => {
    expect(checkCategory(buildDeclaration()).outcome).toBe("met");
    expect(checkCategory(buildDeclaration({ category: undefined }))).toMatchObject({ rule: "art06-category", outcome: "unmet" });
  });

  it("art06-global-enterprise: 全球研发类 is for enterprises only", () => {
    expect(check("globalRnd", "enterprise")).toMatchObject({ rule: "art06-global-enterprise", force: "hard", outcome: "met" });
    expect(check("globalRnd", "university")).toMatchObject({ outcome: "unmet" });
    expect(check("globalRnd", "sciencePark")).toMatchObject({ outcome: "unmet" });
  });

  it.each([
    ["comprehensive", "university", "met"],
    ["comprehensive", "enterprise", "met"],
    ["comprehensive", "medical", "unmet"],
    ["openService", "technologyService", "met"],
    ["openService", "sciencePark", "met"],
    ["openService", "university", "unmet"],
  ] as const)("art06-comprehensive-host, art06-open-service-host: %s by %s is %s, softly", (category, kind, outcome) => {
    expect(check(category, kind)).toMatchObject({ force: "soft", outcome });
  });
});
