import type { StageTable } from "./stage-table";

export type AnnualReportStage = "draft" | "submitted" | "returned" | "accepted" | "closed";
export type AnnualReportAction = "open" | "edit" | "requestSignOff" | "submit" | "resubmit" | "giveOpinion" | "return" | "accept" | "reopen" | "close" | "resume" | "resumeCorrection";

const host = ["hostEditor", "hostSigner"] as const;
const signer = ["hostSigner"] as const;
const recommender = ["recommenderHandler", "recommenderApprover"] as const;
const officer = ["provinceOfficer"] as const;

/** 第十五条 年报制度. The recommender's opinion does not hold a report back; lateness is decided by the first submission. */
export const annualReportStages: StageTable<AnnualReportStage, AnnualReportAction> = {
  process: "annualReport",
  label: "年度报告",
  stages: {
    draft: { label: "填报中", inHandsOf: "host", next: "填写完整后由签发人提交，请于1月31日前提交。", clause: "art15" },
    submitted: { label: "待审阅", inHandsOf: "province", next: "省科技厅审阅；组织推荐部门可以写意见。", clause: "art15" },
    returned: { label: "退回修改", inHandsOf: "host", next: "请按意见修改后重新提交；退回修改不计为逾期。", clause: "art15" },
    accepted: { label: "已接收", inHandsOf: "nobody", next: "作为后续绩效评价的重要依据。", clause: "art15" },
    closed: { label: "不再要求", inHandsOf: "nobody", next: "基地已不在国合基地序列，不再要求年度报告。", clause: "art15", stopped: true },
  },
  transitions: [
    { from: null, action: "open", to: "draft", by: ["system", ...host], clause: "art15", label: "开始填写" },
    { from: "draft", action: "edit", to: "draft", by: host, clause: "art15", label: "填写" },
    { from: "draft", action: "requestSignOff", to: "draft", by: host, clause: "art15", label: "提请签发" },
    { from: "draft", action: "submit", to: "submitted", by: signer, clause: "art15", label: "签发并提交年度报告" },
    { from: "draft", action: "close", to: "closed", by: ["system"], clause: "art15", label: "不再要求" },
    { from: "submitted", action: "giveOpinion", to: "submitted", by: recommender, clause: "art13.4", label: "写推荐部门意见" },
    { from: "submitted", action: "return", to: "returned", by: officer, clause: "art15", label: "退回修改" },
    { from: "submitted", action: "accept", to: "accepted", by: officer, clause: "art15", label: "接收" },
    { from: "returned", action: "edit", to: "returned", by: host, clause: "art15", label: "修改" },
    { from: "returned", action: "requestSignOff", to: "returned", by: host, clause: "art15", label: "提请签发" },
    { from: "returned", action: "resubmit", to: "submitted", by: signer, clause: "art15", label: "签发并重新提交" },
    { from: "returned", action: "close", to: "closed", by: ["system"], clause: "art15", label: "不再要求" },
    { from: "accepted", action: "giveOpinion", to: "accepted", by: recommender, clause: "art13.4", label: "写推荐部门意见" },
    // The decision to revoke was corrected: what was closed with the base is owed again.
    { from: "closed", action: "resume", to: "draft", by: ["system"], clause: "art15", label: "恢复填报" },
    { from: "closed", action: "resumeCorrection", to: "returned", by: ["system"], clause: "art15", label: "恢复修改" },
    // 更正: a decision of its own with reasons, never an edit.
    { from: "accepted", action: "reopen", to: "returned", by: ["provinceLeader"], clause: "art15", label: "更正决定，退回修改" },
  ],
};
