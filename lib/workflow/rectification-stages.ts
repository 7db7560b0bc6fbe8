import type { StageTable } from "./stage-table";

export type RectificationStage = "planning" | "underway" | "acceptance" | "completed" | "ended";
export type RectificationAction = "order" | "plan" | "edit" | "requestSignOff" | "submit" | "extend" | "accept" | "refuse" | "end" | "resumePlanning" | "resume" | "resumeAcceptance";

const host = ["hostEditor", "hostSigner"] as const;
const leader = ["provinceLeader"] as const;

/** 第十八条 限期整改. What comes of it is told by the next evaluation, not by the day running out. */
export const rectificationStages: StageTable<RectificationStage, RectificationAction> = {
  process: "rectification",
  label: "限期整改",
  stages: {
    planning: { label: "明确优化提升方案", inHandsOf: "recommender", next: "组织推荐部门强化支持与指导，明确优化提升方案。", clause: "art18" },
    underway: { label: "整改中", inHandsOf: "host", next: "按方案整改，记录进展，在整改截止日前提交验收。", clause: "art18" },
    acceptance: { label: "待验收", inHandsOf: "province", next: "省科技厅核对整改成效。", clause: "art18" },
    completed: { label: "整改完成", inHandsOf: "nobody", next: "以下一次绩效评价为准。", clause: "art18" },
    ended: { label: "已终止", inHandsOf: "nobody", next: "基地已不在国合基地序列，整改终止。", clause: "art18", stopped: true },
  },
  transitions: [
    { from: null, action: "order", to: "planning", by: leader, clause: "art18", label: "下达限期整改" },
    { from: "planning", action: "plan", to: "underway", by: ["recommenderHandler", "recommenderApprover"], clause: "art18", label: "明确优化提升方案" },
    { from: "planning", action: "extend", to: "planning", by: leader, clause: "art18", label: "延长整改期限" },
    { from: "planning", action: "end", to: "ended", by: ["system"], clause: "art18", label: "终止整改" },
    { from: "underway", action: "edit", to: "underway", by: host, clause: "art18", label: "记录整改进展" },
    { from: "underway", action: "requestSignOff", to: "underway", by: host, clause: "art18", label: "提请签发" },
    { from: "underway", action: "submit", to: "acceptance", by: ["hostSigner"], clause: "art18", label: "签发并提交验收" },
    { from: "underway", action: "plan", to: "underway", by: ["recommenderHandler", "recommenderApprover"], clause: "art18", label: "调整优化提升方案" },
    { from: "underway", action: "extend", to: "underway", by: leader, clause: "art18", label: "延长整改期限" },
    { from: "underway", action: "end", to: "ended", by: ["system"], clause: "art18", label: "终止整改" },
    { from: "acceptance", action: "accept", to: "completed", by: leader, clause: "art18", label: "验收通过" },
    { from: "acceptance", action: "refuse", to: "underway", by: leader, clause: "art18", label: "验收不通过，继续整改" },
    { from: "acceptance", action: "end", to: "ended", by: ["system"], clause: "art18", label: "终止整改" },
    // The decision to revoke was corrected: the rectification goes on where it stood.
    { from: "ended", action: "resumePlanning", to: "planning", by: ["system"], clause: "art18", label: "恢复整改（明确方案）" },
    { from: "ended", action: "resume", to: "underway", by: ["system"], clause: "art18", label: "恢复整改" },
    { from: "ended", action: "resumeAcceptance", to: "acceptance", by: ["system"], clause: "art18", label: "恢复整改（验收）" },
  ],
};
