import type { Article } from "../article";

export const article = {
  number: 10,
  title: "全球研发类条件",
  chapter: 3,
  text: [
    { clause: "art10", text: "第十条 全球研发类国合基地还应具备以下条件之一：\n\n" },
    { clause: "art10.1", text: "（一）浙江企业通过设立或并购的形式，在海外创新资源富集地区设立研发机构，形成控股关系，具备较强的研发能力和条件，与省内母体企业之间形成良好的技术协同，产出标志性的研发成果。\n" },
    { clause: "art10.2", text: "（二）在浙外资企业具备必要的科技创新条件与基础，近三年平均研发经费投入强度达到国家高新技术企业标准，与海外母体企业形成良好的技术协同体系，承担过其全球研发项目的关键环节。\n\n" },
  ],
  clauses: [
    { id: "art10", force: "hard", note: "条件之一即可，只审所选路径" },
    { id: "art10.1", force: "hard", note: "控股可机判（不足半数由人工判断），研发能力与成果水平由专家判断" },
    { id: "art10.2", force: "hard", note: "外资身份与研发强度可机判，协同与条件水平由专家判断" },
  ],
} as const satisfies Article;
