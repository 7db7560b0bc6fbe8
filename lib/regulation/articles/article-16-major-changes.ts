import type { Article } from "../article";

export const article = {
  number: 16,
  title: "重大事项变更",
  chapter: 4,
  text: [
    { clause: "art16", text: "第十六条 国合基地在运行过程中如发生名称、负责人、合作对象或其它影响国合基地正常运行的重大事项变更的，应于变更事项发生一个月内提交变更申请，经组织推荐部门审核同意后报送省科技厅，省科技厅审核通过后完成变更。未经审批或审批不通过的，不得擅自调整。\n\n" },
  ],
  clauses: [
    { id: "art16", force: "hard", note: "一个月期限可机判，经两级审核；后果见第二十二条（五）" },
  ],
} as const satisfies Article;
