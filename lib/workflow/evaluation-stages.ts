import type { StageTable } from "./stage-table";

export type EvaluationStage = "selfEvaluation" | "recommendation" | "returned" | "assessment" | "grading" | "decided" | "published" | "deferred" | "absent" | "ended";
export type EvaluationAction =
  | "include"
  | "edit"
  | "requestSignOff"
  | "submit"
  | "resubmit"
  | "handle"
  | "returnToHost"
  | "forward"
  | "assignExpert"
  | "recordVisit"
  | "suggestGrade"
  | "reopenAssessment"
  | "decideGrade"
  | "publish"
  | "correct"
  | "defer"
  | "recordAbsence"
  | "end";

const host = ["hostEditor", "hostSigner"] as const;
const signer = ["hostSigner"] as const;
const officer = ["provinceOfficer"] as const;
const leader = ["provinceLeader"] as const;

/** 第十八条 绩效评价 of one base in one round. 缓评 and 未参评 are not grades. */
export const evaluationStages: StageTable<EvaluationStage, EvaluationAction> = {
  process: "evaluation",
  label: "绩效评价",
  stages: {
    selfEvaluation: { label: "自评", inHandsOf: "host", next: "核对取自年报的数据，写自评报告，由签发人提交。", clause: "art18" },
    recommendation: { label: "推荐部门意见", inHandsOf: "recommender", next: "组织推荐部门写意见，填写配套支持情况后报送。", clause: "art13.4" },
    returned: { label: "退回补充", inHandsOf: "host", next: "请按意见补充后重新提交。", clause: "art18" },
    assessment: { label: "专家评价", inHandsOf: "expert", next: "专家按指标评分，省科技厅组织现场考察。", clause: "art18" },
    grading: { label: "研究等次", hostLabel: "评价中", inHandsOf: "province", next: "省科技厅研究确定评价等次。", clause: "art18" },
    decided: { label: "等次已定，待公布", hostLabel: "评价中", inHandsOf: "province", next: "随本轮结果一并公布。", clause: "art18" },
    published: { label: "结果已公布", inHandsOf: "nobody", next: "按评价结果予以支持或者限期整改。", clause: "art18" },
    deferred: { label: "缓评", inHandsOf: "nobody", next: "本轮不产生等次，不影响连续评价的计算。", clause: "art18", stopped: true },
    ended: { label: "已终止", inHandsOf: "nobody", next: "基地已不在国合基地序列，本次评价终止。", clause: "art18", stopped: true },
    absent: { label: "未参评", inHandsOf: "nobody", next: "是否无正当理由，由省科技厅另行核查认定。", clause: "art22.1", stopped: true },
  },
  transitions: [
    { from: null, action: "include", to: "selfEvaluation", by: leader, clause: "art18", label: "列入本轮评价" },
    { from: "selfEvaluation", action: "edit", to: "selfEvaluation", by: host, clause: "art18", label: "填写自评" },
    { from: "selfEvaluation", action: "requestSignOff", to: "selfEvaluation", by: host, clause: "art18", label: "提请签发" },
    { from: "selfEvaluation", action: "submit", to: "recommendation", by: signer, clause: "art18", label: "签发并提交自评" },
    { from: "recommendation", action: "handle", to: "recommendation", by: ["recommenderHandler"], clause: "art13.4", label: "写评价意见和配套支持" },
    { from: "recommendation", action: "returnToHost", to: "returned", by: ["recommenderHandler"], clause: "art13.4", label: "退回补充" },
    { from: "recommendation", action: "forward", to: "assessment", by: ["recommenderApprover"], clause: "art13.4", label: "审核并报送" },
    { from: "returned", action: "edit", to: "returned", by: host, clause: "art18", label: "补充" },
    { from: "returned", action: "requestSignOff", to: "returned", by: host, clause: "art18", label: "提请签发" },
    { from: "returned", action: "resubmit", to: "recommendation", by: signer, clause: "art18", label: "签发并重新提交" },
    { from: "assessment", action: "returnToHost", to: "returned", by: officer, clause: "art18", label: "退回补充" },
    { from: "assessment", action: "assignExpert", to: "assessment", by: officer, clause: "art18", label: "分派专家" },
    { from: "assessment", action: "recordVisit", to: "assessment", by: officer, clause: "art18", label: "登记现场考察" },
    { from: "assessment", action: "suggestGrade", to: "grading", by: officer, clause: "art18", label: "提出建议等次" },
    { from: "grading", action: "reopenAssessment", to: "assessment", by: officer, clause: "art18", label: "退回专家评价" },
    { from: "grading", action: "decideGrade", to: "decided", by: leader, clause: "art18", label: "确定等次" },
    { from: "decided", action: "publish", to: "published", by: leader, clause: "art18", label: "公布结果" },
    // 更正: a decision of its own with reasons, never an edit.
    { from: "published", action: "correct", to: "published", by: leader, clause: "art18", label: "更正等次" },
    ...(["selfEvaluation", "recommendation", "returned", "assessment", "grading"] as const).map(
      (from) => ({ from, action: "defer", to: "deferred", by: leader, clause: "art18", label: "批准缓评" }) as const,
    ),
    ...(["selfEvaluation", "recommendation", "returned", "assessment", "grading", "decided"] as const).map(
      (from) => ({ from, action: "end", to: "ended", by: ["system"], clause: "art18", label: "终止评价" }) as const,
    ),
    ...(["selfEvaluation", "returned"] as const).map(
      (from) => ({ from, action: "recordAbsence", to: "absent", by: leader, clause: "art22.1", label: "记为未参评" }) as const,
    ),
  ],
};
