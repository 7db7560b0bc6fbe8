import { describe, expect, it } from "vitest";
import { baseName, checkField, checkSimilarName, fieldLikeness } from "@/lib/regulation/articles/article-25-naming";
import { defaultParameters } from "@/lib/regulation/parameters";
import { buildDeclaration } from "@/tests/builders/declaration";

const field = (fieldZh: string, fieldEn = "Optometry Devices") => checkField(buildDeclaration({ fieldZh, fieldEn }), defaultParameters()).outcome;

describe("第二十五条", () => {
  it("builds both names", () => {
    expect(baseName(" 眼视光器械 ", "Optometry  Devices")).toEqual({
      nameZh: "浙江省科技厅眼视光器械国际科技合作基地",
      nameEn: "International Science and Technology Cooperation Base in Optometry Devices Authorized by Zhejiang Provincial Department of Science and Technology",
    });
    for (const [zh, en] of [["", "x"], ["光学", " "], [" ", ""]] as const) expect(() => baseName(zh, en)).toThrow("领域或方向的中英文均应填写");
  });

  it("art25-field: only the field, in its script and length", () => {
    expect([field("眼视光器械"), field("浙江省科技厅眼视光"), field("眼视光国际科技合作基地"), field("XX"), field("optics"), field("")]).toEqual(["met", "unmet", "unmet", "unmet", "unmet", "unmet"]);
    expect([field("光".repeat(40)), field("光".repeat(41))]).toEqual(["met", "unmet"]);
    expect([field("光学", "光学"), field("光学", "XX"), field("光学", "A".repeat(120)), field("光学", "A".repeat(121)), field("光学", "")]).toEqual(["unmet", "unmet", "met", "unmet", "unmet"]);
  });

  it("art25-similar-name: hints, never refuses", () => {
    const similar = (used: string) => checkSimilarName(buildDeclaration({ onRecord: { fieldsInUse: [used] } }))[0];
    expect(similar("眼视光器械")).toMatchObject({ rule: "art25-similar-name", force: "judgement", outcome: "judgement" });
    expect(similar("眼视光与器械")?.outcome).toBe("judgement");
    expect(similar("海洋装备")?.outcome).toBe("met");
  });

  it("likeness is the share of pairs of characters in common, and three quarters are alike", () => {
    expect([fieldLikeness("甲", "甲"), fieldLikeness("甲", "乙"), fieldLikeness("光学", "光电"), fieldLikeness("光学", "光学"), fieldLikeness("", "、"), fieldLikeness("光、学", "光学")]).toEqual([1, 0, 0, 1, 0, 1]);
    expect([fieldLikeness("甲乙丙丁戊", "甲乙丙丁己"), fieldLikeness("甲乙丙", "甲乙丙丁戊己")]).toEqual([0.75, 4 / 7]);
    const outcome = (used: string) => checkSimilarName(buildDeclaration({ fieldZh: "甲乙丙丁戊", onRecord: { fieldsInUse: [used] } }))[0]!.outcome;
    expect([outcome("甲乙丙丁己"), outcome("甲乙丙己庚")]).toEqual(["judgement", "met"]);
  });

  it("art25-similar-name: what is not public is counted, its words never spelled", () => {
    const [hint] = checkSimilarName(buildDeclaration({ onRecord: { confidentialFieldsInUse: ["眼视光与器械", "海洋装备"] } }));
    expect(hint).toMatchObject({ outcome: "judgement", inputs: { similar: [], unpublished: 1 } });
    expect(JSON.stringify(hint)).not.toContain("眼视光与器械");
  });
});
