import type { Article } from "../article";

export const article = {
  number: 8,
  title: "综合发展类条件",
  chapter: 3,
  text: [
    { clause: "art8", text: "第八条 综合发展类国合基地还应具备以下条件：\n\n" },
    { clause: "art8.1", text: "（一）具备较强的研发实力，依托高校、科研机构的，原则上应承担过省级及以上科技计划项目，且项目负责人为国合基地负责人或核心成员；依托企业的，应拥有具有自主知识产权的产品和成果，形成较为明显的市场竞争优势，近三年平均研发经费投入强度达到国家高新技术企业标准。\n" },
    { clause: "art8.2", text: "（二）一般应与3个（含）以上的海外机构签有与国合基地建设内容紧密相关的科技合作协议。\n" },
  ],
  clauses: [
    { id: "art8", force: "hard", note: "综合发展类另须具备" },
    { id: "art8.1", force: "hard", note: "企业：自主知识产权与研发强度可机判；高校、科研机构：原则上要求，软" },
    { id: "art8.2", force: "soft", note: "一般应 3 家（含）以上，数机构不数协议；紧密相关由专家判断" },
  ],
} as const satisfies Article;
