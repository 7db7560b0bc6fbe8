import { expect, it } from "vitest";
import { checkSameField } from "@/lib/regulation/articles/article-04-positioning";
import { buildDeclaration } from "@/tests/builders/declaration";

const hostBases = [{ name: "浙江省科技厅新药国际科技合作基地", fieldCode: "F09" }];

it("art04-same-field: warns when the host has a base in the same field", () => {
  expect(checkSameField(buildDeclaration())).toMatchObject({ rule: "art04-same-field", force: "soft", outcome: "met" });
  expect(checkSameField(buildDeclaration({ onRecord: { hostBases: [{ ...hostBases[0]!, fieldCode: "F08" }] } })).outcome).toBe("met");
  expect(checkSameField(buildDeclaration({ onRecord: { hostBases } }))).toMatchObject({ outcome: "unmet", inputs: { bases: [hostBases[0]!.name] } });
  expect(checkSameField(buildDeclaration({ onRecord: { hostBases }, explanations: { "art04-same-field": "方向不同" } })).explanation).toContain("依托单位已说明：方向不同");
});
