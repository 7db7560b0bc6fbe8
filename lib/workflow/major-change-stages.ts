import type { StageTable } from "./stage-table";

export type MajorChangeStage =
  | "draft"
  | "recommendation"
  | "recommendationReturned"
  | "notAgreed"
  | "examination"
  | "examinationReturned"
  | "approved"
  | "declined"
  | "retracted" | "ended";
export type MajorChangeAction =
  | "start"
  | "edit"
  | "requestSignOff"
  | "file"
  | "refile"
  | "retract"
  | "handle"
  | "returnToHost"
  | "agree"
  | "disagree"
  | "requestCoordination"
  | "examine"
  | "returnFromProvince"
  | "approve"
  | "decline" | "end";

const host = ["hostEditor", "hostSigner"] as const;
const signer = ["hostSigner"] as const;
const handler = ["recommenderHandler"] as const;
const approver = ["recommenderApprover"] as const;
const officer = ["provinceOfficer"] as const;
const leader = ["provinceLeader"] as const;

/** 第十六条: filed within a month, agreed by the recommender, approved by the province; nothing changes until then. */
export const majorChangeStages: StageTable<MajorChangeStage, MajorChangeAction> = {
  process: "majorChange",
  label: "重大事项变更",
  stages: {
    draft: { label: "填写中", inHandsOf: "host", next: "写明变更前后和原因后，由签发人提交组织推荐部门。", clause: "art16" },
    recommendation: { label: "推荐部门审核", inHandsOf: "recommender", next: "组织推荐部门审核同意后报送省科技厅。", clause: "art16" },
    recommendationReturned: { label: "退回补充", inHandsOf: "host", next: "请按意见补充后重新提交。", clause: "art16" },
    examination: { label: "省科技厅审核", inHandsOf: "province", next: "省科技厅审核通过后完成变更。", clause: "art16" },
    examinationReturned: { label: "省科技厅退回补充", inHandsOf: "host", next: "请按意见补充后重新提交。", clause: "art16" },
    notAgreed: { label: "推荐部门不同意", inHandsOf: "host", next: "可以补充后再次提交，或者请省科技厅协调；未经审批不得擅自调整。", clause: "art16" },
    approved: { label: "变更完成", inHandsOf: "nobody", next: "基地档案已按批准内容更新。", clause: "art16" },
    declined: { label: "不予变更", inHandsOf: "nobody", next: "维持原状，不得擅自调整。", clause: "art16", stopped: true },
    retracted: { label: "已撤回", inHandsOf: "nobody", next: "变更申请已撤回，基地档案未变。", clause: "art16", stopped: true },
    ended: { label: "已终止", inHandsOf: "nobody", next: "基地已不在国合基地序列，本事项不再办理。", clause: "art16", stopped: true },
  },
  transitions: [
    { from: null, action: "start", to: "draft", by: host, clause: "art16", label: "申请变更" },
    { from: "draft", action: "edit", to: "draft", by: host, clause: "art16", label: "填写" },
    { from: "draft", action: "requestSignOff", to: "draft", by: host, clause: "art16", label: "提请签发" },
    { from: "draft", action: "file", to: "recommendation", by: signer, clause: "art16", label: "签发并提交变更申请" },
    { from: "draft", action: "retract", to: "retracted", by: signer, clause: "art16", label: "放弃填写" },
    { from: "recommendation", action: "handle", to: "recommendation", by: handler, clause: "art13.4", label: "提出审核意见" },
    { from: "recommendation", action: "returnToHost", to: "recommendationReturned", by: handler, clause: "art13.4", label: "退回补充" },
    { from: "recommendation", action: "agree", to: "examination", by: approver, clause: "art16", label: "审核同意并报送" },
    { from: "recommendation", action: "disagree", to: "notAgreed", by: approver, clause: "art16", label: "不同意变更" },
    { from: "recommendation", action: "retract", to: "retracted", by: signer, clause: "art16", label: "撤回申请" },
    { from: "recommendationReturned", action: "edit", to: "recommendationReturned", by: host, clause: "art16", label: "补充" },
    { from: "recommendationReturned", action: "requestSignOff", to: "recommendationReturned", by: host, clause: "art16", label: "提请签发" },
    { from: "recommendationReturned", action: "refile", to: "recommendation", by: signer, clause: "art16", label: "签发并重新提交" },
    { from: "recommendationReturned", action: "retract", to: "retracted", by: signer, clause: "art16", label: "撤回申请" },
    { from: "notAgreed", action: "edit", to: "notAgreed", by: host, clause: "art16", label: "补充" },
    { from: "notAgreed", action: "requestSignOff", to: "notAgreed", by: host, clause: "art16", label: "提请签发" },
    { from: "notAgreed", action: "refile", to: "recommendation", by: signer, clause: "art16", label: "补充后再次提交" },
    { from: "notAgreed", action: "requestCoordination", to: "examination", by: signer, clause: "art12.3", label: "请省科技厅协调" },
    { from: "notAgreed", action: "retract", to: "retracted", by: signer, clause: "art16", label: "撤回申请" },
    { from: "examination", action: "examine", to: "examination", by: officer, clause: "art16", label: "提出审核意见" },
    { from: "examination", action: "returnFromProvince", to: "examinationReturned", by: officer, clause: "art16", label: "退回补充" },
    { from: "examination", action: "approve", to: "approved", by: leader, clause: "art16", label: "同意变更" },
    { from: "examination", action: "decline", to: "declined", by: leader, clause: "art16", label: "不予变更" },
    { from: "examination", action: "retract", to: "retracted", by: signer, clause: "art16", label: "撤回申请" },
    { from: "examinationReturned", action: "edit", to: "examinationReturned", by: host, clause: "art16", label: "补充" },
    { from: "examinationReturned", action: "requestSignOff", to: "examinationReturned", by: host, clause: "art16", label: "提请签发" },
    { from: "examinationReturned", action: "refile", to: "examination", by: signer, clause: "art16", label: "签发并重新提交" },
    { from: "examinationReturned", action: "retract", to: "retracted", by: signer, clause: "art16", label: "撤回申请" },
    ...(["draft", "recommendation", "recommendationReturned", "notAgreed", "examination", "examinationReturned"] as const).map((from) => ({ from, action: "end", to: "ended", by: ["system"], clause: "art16", label: "终止办理" }) as const),
  ],
};
