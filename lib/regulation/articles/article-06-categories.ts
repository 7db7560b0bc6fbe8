import type { Article } from "../article";

export const article = {
  number: 6,
  title: "国合基地类别",
  chapter: 2,
  text: [
    { clause: "art6", text: "第六条 国合基地根据功能定位和目标任务不同，分为综合发展类、开放服务类、全球研发类。\n\n" },
    { clause: "art6.1", lostNumber: true, text: "综合发展类。由我省高校、科研机构、企业等创新主体与海外科研机构开展高水平的基础研究、应用基础研究、技术创新合作及应用示范、科技人文交流等，构建完善合作网络。\n\n" },
    { clause: "art6.2", text: "（二）开放服务类。由我省科技服务机构、企业、园区等主体牵头，围绕重点领域与国别探索“离岸孵化”等合作模式，推动海外技术与项目的加速孵化与转移转化。\n\n" },
    { clause: "art6.3", text: "（三）全球研发类。支持我省企业“走出去”开展研发全球化布局，建设一批企业海外研发机构；支持高质量外资企业在浙开展科技创新活动，更高水平融入全球分工合作体系。\n\n" },
  ],
  clauses: [
    { id: "art6", force: "hard", note: "三类择一" },
    { id: "art6.1", force: "soft", note: "主体列举留有余地，不常见组合提示" },
    { id: "art6.2", force: "soft", note: "主体列举留有余地，不常见组合提示" },
    { id: "art6.3", force: "hard", note: "仅面向企业" },
  ],
} as const satisfies Article;
