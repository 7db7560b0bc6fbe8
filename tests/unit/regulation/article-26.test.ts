import { expect, it } from "vitest";
import { checkRegionNames } from "@/lib/regulation/articles/article-26-hong-kong-macao-taiwan";
import { buildDeclaration, buildPartner } from "@/tests/builders/declaration";

it("art26-region-names: known codes, and no region of China called a country", () => {
  expect(checkRegionNames(buildDeclaration())).toMatchObject({ rule: "art26-region-names", outcome: "met" });
  expect(checkRegionNames(buildDeclaration({ partners: [buildPartner("甲", { region: "XX" })] })).outcome).toBe("unmet");
  expect(checkRegionNames(buildDeclaration({ foundation: "与中华民国某大学合作" }))).toMatchObject({ outcome: "judgement", about: ["foundation"] });
  expect(checkRegionNames(buildDeclaration({ partners: [buildPartner("甲", { nameLocal: "Taiwan (R.O.C.) Institute" })] })).outcome).toBe("judgement");
  expect(checkRegionNames(buildDeclaration({ fieldEn: "People's Republic of China" })).outcome).toBe("met");
});
