import type { Article } from "../article";

export const article = {
  number: 11,
  title: "遴选认定程序",
  chapter: 3,
  text: [
    { clause: "art11", text: "第十一条 国合基地按以下程序遴选认定：\n" },
    { clause: "art11.1", text: "（一）申报。依托单位按隶属或属地关系向各设区市科技主管部门或归口管理部门提出申报。\n\n" },
    { clause: "art11.2", text: "（二）审核推荐。各设区市科技主管部门或归口管理部门对申报材料进行审核初评，对符合条件的推荐至省科技厅。\n\n" },
    { clause: "art11.3", text: "（三）形式审查。省科技厅对申报材料进行形式审查，对要素齐全、符合建设条件的，审查通过进入评审程序。\n" },
    { clause: "art11.4", text: "（四）专家评审。省科技厅组织专家对申报材料进行评审，结合国合基地合作基础、国别、领域、区域布局需求等进行综合评议。\n\n" },
    { clause: "art11.5", text: "（五）发文认定。研究提出拟认定的国合基地建议名单，经决策程序后，由省科技厅发文认定。\n\n" },
  ],
  clauses: [
    { id: "art11", force: "hard", note: "遴选认定的五步程序" },
    { id: "art11.1", force: "hard", note: "由隶属或属地关系推导组织推荐部门" },
    { id: "art11.2", force: "hard", note: "须经组织推荐部门推荐；审核初评由其判断" },
    { id: "art11.3", force: "hard", note: "要素齐全可机判，符合条件由人确认" },
    { id: "art11.4", force: "judgement", note: "专家综合评议，排名供参考" },
    { id: "art11.5", force: "power", note: "建议名单、决策程序与发文认定" },
  ],
} as const satisfies Article;
