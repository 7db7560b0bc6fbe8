import type { Article } from "../article";

export const article = {
  number: 27,
  title: "施行与废止",
  chapter: 6,
  text: [
    { clause: "art27", text: "第二十七条 本办法自2026年7月10日起施行。原《浙江省国际科技合作载体体系建设方案》（浙科发外〔2022〕23号）废止。\n " },
  ],
  clauses: [
    { id: "art27", force: "hard", note: "施行日期" },
  ],
} as const satisfies Article;
