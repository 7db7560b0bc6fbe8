import type { Article } from "../article";

export const article = {
  number: 2,
  title: "定义",
  chapter: 1,
  text: [
    { clause: "art2", text: "第二条 本办法所称国合基地是指由省科技厅认定，依托省内高校、科研院所、企业、科技园区和服务机构等主体建设，拥有丰富的国际合作渠道、较好的国际科技合作基础与成效、凝练形成具有特色的国际合作模式的部门级科技创新平台基地。\n" },
  ],
  clauses: [
    { id: "art2", force: "hard", note: "定义：由省科技厅认定、依托省内主体；渠道、成效与特色模式由专家判断" },
  ],
} as const satisfies Article;
