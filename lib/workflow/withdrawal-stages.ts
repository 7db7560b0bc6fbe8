import type { StageTable } from "./stage-table";

export type WithdrawalStage = "draft" | "recommendation" | "recommendationReturned" | "examination" | "approved" | "declined" | "retracted" | "ended";
export type WithdrawalAction = "start" | "edit" | "requestSignOff" | "file" | "refile" | "retract" | "handle" | "returnToHost" | "forward" | "examine" | "approve" | "decline" | "end";

const host = ["hostEditor", "hostSigner"] as const;
const signer = ["hostSigner"] as const;
const officer = ["provinceOfficer"] as const;
const leader = ["provinceLeader"] as const;

/** 第二十三条 主动退出. While a revocation is open the province cannot approve it (domain.md part 4, 第二十三条). */
export const withdrawalStages: StageTable<WithdrawalStage, WithdrawalAction> = {
  process: "withdrawal",
  label: "主动退出",
  stages: {
    draft: { label: "填写中", inHandsOf: "host", next: "写明原因和未结事项后，由签发人提交组织推荐部门。", clause: "art23" },
    recommendation: { label: "推荐部门审核", inHandsOf: "recommender", next: "组织推荐部门审核后报省科技厅审批。", clause: "art13.4" },
    recommendationReturned: { label: "退回补充", inHandsOf: "host", next: "请按意见补充后重新提交。", clause: "art13.4" },
    examination: { label: "省科技厅审批", inHandsOf: "province", next: "经审批后，不再作为国合基地管理。", clause: "art23" },
    approved: { label: "已批准退出", inHandsOf: "nobody", next: "基地已退出国合基地序列。", clause: "art23" },
    declined: { label: "不予批准", inHandsOf: "nobody", next: "基地继续按国合基地管理。", clause: "art23", stopped: true },
    retracted: { label: "已撤回", inHandsOf: "nobody", next: "退出申请已撤回。", clause: "art23", stopped: true },
    ended: { label: "已终止", inHandsOf: "nobody", next: "基地已不在国合基地序列，本事项不再办理。", clause: "art23", stopped: true },
  },
  transitions: [
    { from: null, action: "start", to: "draft", by: host, clause: "art23", label: "申请主动退出" },
    { from: "draft", action: "edit", to: "draft", by: host, clause: "art23", label: "填写" },
    { from: "draft", action: "requestSignOff", to: "draft", by: host, clause: "art23", label: "提请签发" },
    { from: "draft", action: "file", to: "recommendation", by: signer, clause: "art23", label: "签发并提交退出申请" },
    { from: "draft", action: "retract", to: "retracted", by: signer, clause: "art23", label: "放弃填写" },
    { from: "recommendation", action: "handle", to: "recommendation", by: ["recommenderHandler"], clause: "art13.4", label: "提出审核意见" },
    { from: "recommendation", action: "returnToHost", to: "recommendationReturned", by: ["recommenderHandler"], clause: "art13.4", label: "退回补充" },
    { from: "recommendation", action: "forward", to: "examination", by: ["recommenderApprover"], clause: "art13.4", label: "审核并报送" },
    { from: "recommendation", action: "retract", to: "retracted", by: signer, clause: "art23", label: "撤回申请" },
    { from: "recommendationReturned", action: "edit", to: "recommendationReturned", by: host, clause: "art23", label: "补充" },
    { from: "recommendationReturned", action: "requestSignOff", to: "recommendationReturned", by: host, clause: "art23", label: "提请签发" },
    { from: "recommendationReturned", action: "refile", to: "recommendation", by: signer, clause: "art23", label: "签发并重新提交" },
    { from: "recommendationReturned", action: "retract", to: "retracted", by: signer, clause: "art23", label: "撤回申请" },
    { from: "examination", action: "examine", to: "examination", by: officer, clause: "art23", label: "提出审批意见" },
    { from: "examination", action: "approve", to: "approved", by: leader, clause: "art23", label: "批准退出" },
    { from: "examination", action: "decline", to: "declined", by: leader, clause: "art23", label: "不予批准" },
    { from: "examination", action: "retract", to: "retracted", by: signer, clause: "art23", label: "撤回申请" },
    ...(["draft", "recommendation", "recommendationReturned", "examination"] as const).map((from) => ({ from, action: "end", to: "ended", by: ["system"], clause: "art23", label: "终止办理" }) as const),
  ],
};
