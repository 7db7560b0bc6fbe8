import type { Article } from "../article";

export const article = {
  number: 24,
  title: "认定为部级基地",
  chapter: 5,
  text: [
    { clause: "art24", text: "第二十四条 经推荐被认定为科技部国际科技合作基地的，不再作为省科技厅国合基地管理，按照科技部相关办法进行管理和支持。\n" },
  ],
  clauses: [
    { id: "art24", force: "hard", note: "认定为部级基地的转出；无禁止申报期" },
  ],
} as const satisfies Article;
