import type { Article } from "../article";

export const article = {
  number: 15,
  title: "年度报告",
  chapter: 4,
  text: [
    { clause: "art15", text: "第十五条 国合基地实行年报制度，认定满一年的国合基地应于每年1月31日前提交上一年度报告，并作为后续绩效评价的重要依据。\n\n" },
  ],
  clauses: [
    { id: "art15", force: "hard", note: "年报期限可机判；后果见第二十二条（一），须由人认定有无正当理由" },
  ],
} as const satisfies Article;
