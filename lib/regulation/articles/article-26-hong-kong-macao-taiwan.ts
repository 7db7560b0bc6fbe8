import type { Article } from "../article";

export const article = {
  number: 26,
  title: "港澳台地区合作",
  chapter: 6,
  text: [
    { clause: "art26", text: "第二十六条 与中国香港、澳门、台湾地区的合作可参照纳入。\n" },
  ],
  clauses: [
    { id: "art26", force: "power", note: "可参照纳入，是否计入由参数决定，分列显示" },
  ],
} as const satisfies Article;
