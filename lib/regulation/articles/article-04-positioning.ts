import type { Article } from "../article";

export const article = {
  number: 4,
  title: "功能定位与统筹布局",
  chapter: 2,
  text: [
    { role: "chapter", text: "第二章  功能定位\n\n" },
    { clause: "art4", text: "第四条 国合基地是我省各类主体充分发挥优势与特色，参与国际科技竞争与合作的示范基地，突出体现其综合性、平台性、网络性等定位。依托单位应当充分整合本单位合作资源与渠道，科学合理统筹布局。\n\n" },
  ],
  clauses: [
    { id: "art4", force: "duty", note: "统筹布局：同一依托单位同一领域已有国合基地的，提示并要求说明" },
  ],
} as const satisfies Article;
