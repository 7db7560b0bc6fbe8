import type { Article } from "../article";

export const article = {
  number: 18,
  title: "绩效评价",
  chapter: 5,
  text: [
    { role: "chapter", text: "第五章  动态管理与支持措施\n" },
    { clause: "art18", text: "第十八条 省科技厅定期组织对国合基地开展绩效评价。绩效评价结果分为“优秀、合格、不合格”三类。对评价“不合格”的国合基地限期整改，组织推荐部门应强化支持与指导，明确优化提升方案，整改后下一次评价仍不合格的，取消资格，三年内不得再次申报。连续两次评价“优秀”，作为“标杆型国合基地”。\n" },
  ],
  clauses: [
    { id: "art18", force: "hard", note: "等次、整改、连续不合格与标杆可机判；取消资格须由人按程序决定" },
  ],
} as const satisfies Article;
