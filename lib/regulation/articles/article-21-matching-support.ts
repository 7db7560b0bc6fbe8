import type { Article } from "../article";

export const article = {
  number: 21,
  title: "配套支持",
  chapter: 5,
  text: [
    { clause: "art21", text: "第二十一条 组织推荐部门和依托单位应进行相应配套支持，相关配套政策和支持措施将作为国合基地绩效评价的重要内容。\n\n" },
  ],
  clauses: [
    { id: "art21", force: "duty", note: "配套支持，无罚则，进入评价指标" },
  ],
} as const satisfies Article;
