import type { Article } from "../article";

export const article = {
  number: 19,
  title: "补助经费",
  chapter: 5,
  text: [
    { clause: "art19", text: "第十九条 对绩效评价“优秀”的国合基地，按照《浙江省科技发展专项资金管理办法》相关规定给予补助。补助经费用于国合基地开展科技合作项目支出，实施情况及成效作为下一轮国合基地绩效评价的重点内容。支持在浙的科技部国际科技合作基地建设发展，在科技部组织的绩效评价中获得“优秀”的，可纳入我省补助范围。\n\n" },
  ],
  clauses: [
    { id: "art19", force: "power", note: "补助金额依专项资金办法；用途与成效评价可核" },
  ],
} as const satisfies Article;
