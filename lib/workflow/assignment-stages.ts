import type { StageTable } from "./stage-table";

export const assignmentStageNames = ["assigned", "declared", "refused", "submitted", "withdrawn"] as const;
export type AssignmentStage = (typeof assignmentStageNames)[number];
export type AssignmentAction = "assign" | "declare" | "refuse" | "score" | "submit" | "withdraw" | "reopen";

/** 专家评审 of one application by one expert (第十一条（四）). Content opens only after the declaration. */
export const assignmentStages: StageTable<AssignmentStage, AssignmentAction> = {
  process: "assignment",
  label: "专家评审",
  stages: {
    assigned: { label: "待声明", inHandsOf: "expert", next: "专家逐件声明是否需要回避，声明后才能看到材料。", clause: "art11.4" },
    declared: { label: "评审中", inHandsOf: "expert", next: "阅读材料，按四个维度评分并写明理由。", clause: "art11.4" },
    refused: { label: "已回避", inHandsOf: "province", next: "省科技厅另行分派专家。", clause: "art11.4" },
    submitted: { label: "已评审", inHandsOf: "nobody", next: "评分已提交，不能修改。", clause: "art11.4" },
    withdrawn: { label: "已撤销分派", inHandsOf: "nobody", next: "分派已撤销。", clause: "art11.4" },
  },
  transitions: [
    { from: null, action: "assign", to: "assigned", by: ["provinceOfficer"], clause: "art11.4", label: "分派" },
    { from: "assigned", action: "declare", to: "declared", by: ["expert"], clause: "art11.4", label: "声明无需回避" },
    { from: "assigned", action: "refuse", to: "refused", by: ["expert"], clause: "art11.4", label: "声明回避" },
    { from: "assigned", action: "withdraw", to: "withdrawn", by: ["provinceOfficer"], clause: "art11.4", label: "撤销分派" },
    { from: "declared", action: "score", to: "declared", by: ["expert"], clause: "art11.4", label: "评分" },
    { from: "declared", action: "refuse", to: "refused", by: ["expert"], clause: "art11.4", label: "声明回避" },
    { from: "declared", action: "submit", to: "submitted", by: ["expert"], clause: "art11.4", label: "提交评审意见" },
    { from: "declared", action: "withdraw", to: "withdrawn", by: ["provinceOfficer"], clause: "art11.4", label: "撤销分派" },
    { from: "submitted", action: "reopen", to: "declared", by: ["provinceOfficer"], clause: "art11.4", label: "退回专家补充" },
    { from: "refused", action: "assign", to: "assigned", by: ["provinceOfficer"], clause: "art11.4", label: "核实后重新分派" },
    { from: "withdrawn", action: "assign", to: "assigned", by: ["provinceOfficer"], clause: "art11.4", label: "重新分派" },
  ],
};
