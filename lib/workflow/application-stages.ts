import type { StageTable } from "./stage-table";

export const applicationStageNames = [
  "draft",
  "recommendation",
  "recommendationCorrection",
  "formalExamination",
  "examinationCorrection",
  "assessment",
  "proposal",
  "publicNotice",
  "decision",
  "recognized",
  "notRecommended",
  "formallyRejected",
  "notRecognized",
  "retracted",
] as const;

export type ApplicationStage = (typeof applicationStageNames)[number];

export const applicationActionNames = [
  "start",
  "edit",
  "requestSignOff",
  "submit",
  "resubmit",
  "retract",
  "requestRetraction",
  "consentToRetraction",
  "refuseRetraction",
  "assignHandler",
  "handle",
  "sendBackToHandler",
  "returnForCorrection",
  "recommend",
  "declineToRecommend",
  "rank",
  "registerLetter",
  "examine",
  "passExamination",
  "rejectFormally",
  "reopenExamination",
  "state",
  "assignExpert",
  "withdrawExpert",
  "concludeAssessment",
  "propose",
  "openPublicNotice",
  "sendToDecision",
  "closePublicNotice",
  "recognize",
  "declineRecognition",
] as const;

export type ApplicationAction = (typeof applicationActionNames)[number];

const host = ["hostEditor", "hostSigner"] as const;
const signer = ["hostSigner"] as const;
const handler = ["recommenderHandler"] as const;
const approver = ["recommenderApprover"] as const;
const officer = ["provinceOfficer"] as const;
const leader = ["provinceLeader"] as const;

/** 第十一条 遴选认定程序. Ends: recognized, notRecommended, formallyRejected, notRecognized, retracted. */
export const applicationStages: StageTable<ApplicationStage, ApplicationAction> = {
  process: "application",
  label: "申报认定",
  stages: {
    draft: { label: "填报中", inHandsOf: "host", next: "填写完整并通过预检后，由签发人签发提交。", clause: "art11.1" },
    recommendation: { label: "审核推荐", inHandsOf: "recommender", next: "组织推荐部门审核初评，符合条件的推荐至省科技厅。", clause: "art11.2" },
    recommendationCorrection: { label: "推荐环节补正", inHandsOf: "host", next: "请按退回意见逐项补正后重新提交。", clause: "art11.2" },
    formalExamination: { label: "形式审查", inHandsOf: "province", next: "省科技厅对要素是否齐全、是否符合建设条件进行形式审查。", clause: "art11.3" },
    examinationCorrection: { label: "形式审查补正", inHandsOf: "host", next: "请按补正通知逐项补正后重新提交。", clause: "art11.3" },
    assessment: { label: "专家评审", inHandsOf: "expert", next: "省科技厅组织专家综合评议。", clause: "art11.4" },
    proposal: { label: "研究建议名单", hostLabel: "认定研究中", inHandsOf: "province", next: "省科技厅研究提出拟认定的国合基地建议名单。", clause: "art11.5" },
    publicNotice: { label: "公示", inHandsOf: "province", next: "公示期满且无未决异议后进入决策程序。", clause: "art11.5" },
    decision: { label: "决策程序", hostLabel: "认定研究中", inHandsOf: "province", next: "经决策程序后，由省科技厅发文认定。", clause: "art11.5" },
    recognized: { label: "已认定", inHandsOf: "nobody", next: "已成为国合基地，按第四章运行管理。", clause: "art11.5" },
    notRecommended: { label: "不予推荐", inHandsOf: "nobody", next: "本次申报已结束，理由见办理记录。", clause: "art11.2" },
    formallyRejected: { label: "形式审查不通过", inHandsOf: "nobody", next: "本次申报未进入评审程序；可以提交陈述意见。", clause: "art11.3" },
    notRecognized: { label: "不予认定", inHandsOf: "nobody", next: "本次申报已结束，理由见办理记录。", clause: "art11.5" },
    retracted: { label: "已撤回", inHandsOf: "nobody", next: "申报已撤回；批次开放期间可以重新申报。", clause: "art11.1" },
  },
  transitions: [
    { from: null, action: "start", to: "draft", by: host, clause: "art11.1", label: "开始申报" },
    { from: "draft", action: "edit", to: "draft", by: host, clause: "art11.1", label: "填写" },
    { from: "draft", action: "requestSignOff", to: "draft", by: host, clause: "art11.1", label: "提请签发" },
    { from: "draft", action: "submit", to: "recommendation", by: signer, clause: "art11.1", label: "签发并提交申报" },
    { from: "draft", action: "retract", to: "retracted", by: signer, clause: "art11.1", label: "放弃填报" },

    { from: "recommendation", action: "assignHandler", to: "recommendation", by: ["recommenderHandler", "recommenderApprover"], clause: "art11.2", label: "分办" },
    { from: "recommendation", action: "handle", to: "recommendation", by: handler, clause: "art11.2", label: "提出初评意见" },
    { from: "recommendation", action: "sendBackToHandler", to: "recommendation", by: approver, clause: "art11.2", label: "退回经办人" },
    { from: "recommendation", action: "returnForCorrection", to: "recommendationCorrection", by: handler, clause: "art11.2", label: "退回补正" },
    { from: "recommendation", action: "recommend", to: "formalExamination", by: approver, clause: "art11.2", label: "同意推荐" },
    { from: "recommendation", action: "declineToRecommend", to: "notRecommended", by: approver, clause: "art11.2", label: "不予推荐" },
    { from: "recommendation", action: "rank", to: "recommendation", by: ["recommenderHandler", "recommenderApprover"], clause: "art11.2", label: "排序" },
    { from: "recommendation", action: "retract", to: "retracted", by: signer, clause: "art11.1", label: "撤回申报" },

    // The recommender's office numbers its letter in its own time, also when the case is already at the province.
    ...(["formalExamination", "examinationCorrection", "assessment", "proposal", "publicNotice", "decision", "recognized"] as const).map(
      (stage) => ({ from: stage, action: "registerLetter", to: stage, by: ["recommenderHandler", "recommenderApprover"], clause: "art11.2", label: "登记推荐函文号" }) as const,
    ),

    { from: "recommendationCorrection", action: "edit", to: "recommendationCorrection", by: host, clause: "art11.2", label: "补正填写" },
    { from: "recommendationCorrection", action: "requestSignOff", to: "recommendationCorrection", by: host, clause: "art11.2", label: "提请签发" },
    { from: "recommendationCorrection", action: "resubmit", to: "recommendation", by: signer, clause: "art11.2", label: "签发并重新提交" },
    { from: "recommendationCorrection", action: "retract", to: "retracted", by: signer, clause: "art11.1", label: "撤回申报" },

    { from: "formalExamination", action: "examine", to: "formalExamination", by: officer, clause: "art11.3", label: "逐项审查" },
    { from: "formalExamination", action: "returnForCorrection", to: "examinationCorrection", by: officer, clause: "art11.3", label: "通知补正" },
    { from: "formalExamination", action: "passExamination", to: "assessment", by: officer, clause: "art11.3", label: "审查通过" },
    { from: "formalExamination", action: "rejectFormally", to: "formallyRejected", by: officer, clause: "art11.3", label: "审查不通过" },
    { from: "formalExamination", action: "state", to: "formalExamination", by: host, clause: "art11.3", label: "提交陈述意见" },
    { from: "formalExamination", action: "requestRetraction", to: "formalExamination", by: signer, clause: "art11.1", label: "申请撤回" },
    { from: "formalExamination", action: "consentToRetraction", to: "retracted", by: officer, clause: "art11.1", label: "同意撤回" },
    { from: "formalExamination", action: "refuseRetraction", to: "formalExamination", by: officer, clause: "art11.1", label: "不同意撤回" },

    { from: "examinationCorrection", action: "edit", to: "examinationCorrection", by: host, clause: "art11.3", label: "补正填写" },
    { from: "examinationCorrection", action: "requestSignOff", to: "examinationCorrection", by: host, clause: "art11.3", label: "提请签发" },
    { from: "examinationCorrection", action: "resubmit", to: "formalExamination", by: signer, clause: "art11.3", label: "签发并重新提交" },
    { from: "examinationCorrection", action: "state", to: "examinationCorrection", by: host, clause: "art11.3", label: "提交陈述意见" },
    { from: "examinationCorrection", action: "requestRetraction", to: "examinationCorrection", by: signer, clause: "art11.1", label: "申请撤回" },
    { from: "examinationCorrection", action: "consentToRetraction", to: "retracted", by: officer, clause: "art11.1", label: "同意撤回" },
    { from: "examinationCorrection", action: "refuseRetraction", to: "examinationCorrection", by: officer, clause: "art11.1", label: "不同意撤回" },
    // 补正逾期: nothing happens by itself; the officer may take the case up again as it stands.
    { from: "examinationCorrection", action: "examine", to: "formalExamination", by: officer, clause: "art11.3", label: "逾期未补正，恢复审查" },

    { from: "assessment", action: "assignExpert", to: "assessment", by: officer, clause: "art11.4", label: "分派专家" },
    { from: "assessment", action: "withdrawExpert", to: "assessment", by: officer, clause: "art11.4", label: "撤销分派" },
    { from: "assessment", action: "concludeAssessment", to: "proposal", by: officer, clause: "art11.4", label: "评审结束" },
    { from: "assessment", action: "requestRetraction", to: "assessment", by: signer, clause: "art11.1", label: "申请撤回" },
    { from: "assessment", action: "consentToRetraction", to: "retracted", by: officer, clause: "art11.1", label: "同意撤回" },
    { from: "assessment", action: "refuseRetraction", to: "assessment", by: officer, clause: "art11.1", label: "不同意撤回" },

    { from: "proposal", action: "propose", to: "proposal", by: officer, clause: "art11.5", label: "列入建议名单" },
    { from: "proposal", action: "openPublicNotice", to: "publicNotice", by: leader, clause: "art11.5", label: "公示" },
    { from: "proposal", action: "sendToDecision", to: "decision", by: leader, clause: "art11.5", label: "提交决策" },
    { from: "publicNotice", action: "closePublicNotice", to: "decision", by: officer, clause: "art11.5", label: "公示期满" },
    { from: "decision", action: "recognize", to: "recognized", by: leader, clause: "art11.5", label: "发文认定" },
    { from: "decision", action: "declineRecognition", to: "notRecognized", by: leader, clause: "art11.5", label: "不予认定" },

    { from: "formallyRejected", action: "state", to: "formallyRejected", by: host, clause: "art11.3", label: "提交陈述意见" },
    // 更正: a decision of its own with reasons, never an edit.
    { from: "formallyRejected", action: "reopenExamination", to: "formalExamination", by: leader, clause: "art11.3", label: "更正决定，恢复形式审查" },
  ],
};
