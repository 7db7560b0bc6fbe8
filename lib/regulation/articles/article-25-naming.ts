import type { Article } from "../article";

export const article = {
  number: 25,
  title: "命名与标牌",
  chapter: 6,
  text: [
    { role: "chapter", text: "第六章 附则\n\n" },
    { clause: "art25", text: "第二十五条 国合基地统一命名为“浙江省科技厅XX（领域或方向）国际科技合作基地”，英文名称为“International Science and Technology Cooperation Base in XX（领域或方向）Authorized by Zhejiang Provincial Department of Science and Technology”。依托单位可按上述命名规则制作标牌在本单位悬挂。\n\n" },
  ],
  clauses: [
    { id: "art25", force: "hard", note: "统一命名，名称由领域或方向生成；标牌由依托单位制作" },
  ],
} as const satisfies Article;
