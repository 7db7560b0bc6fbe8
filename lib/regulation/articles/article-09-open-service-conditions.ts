import type { Article } from "../article";

export const article = {
  number: 9,
  title: "开放服务类条件",
  chapter: 3,
  text: [
    { clause: "art9", text: "第九条 开放服务类国合基地还应具备以下条件：\n\n" },
    { clause: "art9.1", text: "（一）拥有稳定优质的国际科技合作资源，储备掌握一批海外先进技术与项目，拥有满足项目孵化落地、智力引进等功能和条件的场所，充足必要的运营经费。\n\n" },
    { clause: "art9.2", text: "（二）拥有一支从事国际技术转移和对接交流的专业管理团队，具有服务境内外技术和人才项目双向转移转化方面的成功案例。\n\n" },
  ],
  clauses: [
    { id: "art9", force: "hard", note: "开放服务类另须具备，无研发强度要求" },
    { id: "art9.1", force: "hard", note: "要素可机判，水平由专家判断" },
    { id: "art9.2", force: "hard", note: "要素可机判，水平由专家判断" },
  ],
} as const satisfies Article;
