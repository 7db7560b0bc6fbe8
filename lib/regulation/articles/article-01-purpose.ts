import type { Article } from "../article";

export const article = {
  number: 1,
  title: "制定目的",
  chapter: 1,
  text: [
    { role: "chapter", text: "第一章  总则\n\n" },
    { clause: "art1", text: "第一条 为进一步规范和加强省科技厅国际科技合作基地（以下简称“国合基地”）的建设和运行管理，推动国合基地高效配置全球创新资源，高水平参与国际科技合作，在开放合作中提升科技创新能力，制定本办法。\n\n" },
  ],
  clauses: [
    { id: "art1", force: "outside", note: "立法目的，系统无逻辑" },
  ],
} as const satisfies Article;
