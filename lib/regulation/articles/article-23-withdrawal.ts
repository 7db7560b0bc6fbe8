import type { Article } from "../article";

export const article = {
  number: 23,
  title: "主动退出",
  chapter: 5,
  text: [
    { clause: "art23", text: "第二十三条 如发生不可抗力或其它因素，导致国合基地不适宜继续运行的，依托单位可按程序申请主动退出国合基地序列，经审批后，不再作为国合基地管理。\n" },
  ],
  clauses: [
    { id: "art23", force: "power", note: "依申请退出，经审批；无禁止申报期" },
  ],
} as const satisfies Article;
