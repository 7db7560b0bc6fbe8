import type { StageTable } from "./stage-table";

export type RevocationStage = "lead" | "inquiry" | "verification" | "notice" | "decision" | "issuing" | "issued" | "served" | "dismissed" | "corrected";
export type RevocationAction =
  | "registerLead"
  | "addEvidence"
  | "inquire"
  | "edit"
  | "requestSignOff"
  | "answer"
  | "verify"
  | "giveNotice"
  | "defend"
  | "closeDefence"
  | "recordDecision"
  | "issue"
  | "recordService"
  | "recordRemedy"
  | "dismiss"
  | "correct";

const officer = ["provinceOfficer"] as const;
const leader = ["provinceLeader"] as const;

/**
 * 第十八、二十二条 取消资格: fact, evidence, notice, defence, collective decision, service, remedies. A lead decides nothing;
 * no step can be skipped, and every step is a person's act with reasons (design.md §4).
 */
export const revocationStages: StageTable<RevocationStage, RevocationAction> = {
  process: "revocation",
  label: "取消资格",
  stages: {
    lead: { label: "线索", inHandsOf: "province", next: "核对线索的依据；可以书面问询，也可以写明理由不予处理。", clause: "art22" },
    inquiry: { label: "书面问询", inHandsOf: "host", next: "请依托单位在期限内说明情况。", clause: "art22" },
    verification: { label: "核查认定", hostLabel: "核查中", inHandsOf: "province", next: "逐项认定情形的要件，再决定是否告知拟处理意见。", clause: "art22" },
    notice: { label: "拟处理告知", inHandsOf: "host", next: "依托单位可以在期限内陈述、申辩。", clause: "art22" },
    decision: { label: "集体决策", hostLabel: "研究决定中", inHandsOf: "province", next: "经集体决策后作出决定。", clause: "art12.2" },
    issuing: { label: "待发文", hostLabel: "研究决定中", inHandsOf: "province", next: "由省科技厅发文。", clause: "art12.2" },
    issued: { label: "已发文，待送达", inHandsOf: "province", next: "登记送达日期；救济期限自送达起算。", clause: "art22" },
    served: { label: "已送达", inHandsOf: "nobody", next: "三年内不得再次申报；可以依法申请救济。", clause: "art22" },
    dismissed: { label: "不予处理", inHandsOf: "nobody", next: "基地资格不变。", clause: "art22", stopped: true },
    corrected: { label: "决定已更正", inHandsOf: "nobody", next: "取消资格的决定已由更正决定撤销。", clause: "art12.2", stopped: true },
  },
  transitions: [
    { from: null, action: "registerLead", to: "lead", by: [...officer, "system"], clause: "art22", label: "登记线索" },
    { from: "lead", action: "addEvidence", to: "lead", by: officer, clause: "art22", label: "补充证据" },
    { from: "lead", action: "inquire", to: "inquiry", by: officer, clause: "art22", label: "书面问询" },
    { from: "lead", action: "verify", to: "verification", by: officer, clause: "art22", label: "转入核查" },
    { from: "lead", action: "dismiss", to: "dismissed", by: leader, clause: "art22", label: "不予处理" },
    { from: "inquiry", action: "edit", to: "inquiry", by: ["hostEditor", "hostSigner"], clause: "art22", label: "填写说明" },
    { from: "inquiry", action: "requestSignOff", to: "inquiry", by: ["hostEditor", "hostSigner"], clause: "art22", label: "提请签发" },
    { from: "inquiry", action: "answer", to: "verification", by: ["hostSigner"], clause: "art22", label: "签发并提交说明" },
    { from: "inquiry", action: "verify", to: "verification", by: officer, clause: "art22", label: "期满转入核查" },
    { from: "verification", action: "addEvidence", to: "verification", by: officer, clause: "art22", label: "补充证据" },
    { from: "verification", action: "inquire", to: "inquiry", by: officer, clause: "art22", label: "再次问询" },
    { from: "verification", action: "verify", to: "verification", by: officer, clause: "art22", label: "认定要件" },
    { from: "verification", action: "giveNotice", to: "notice", by: leader, clause: "art22", label: "发出拟处理告知书" },
    { from: "verification", action: "dismiss", to: "dismissed", by: leader, clause: "art22", label: "不予处理" },
    { from: "notice", action: "edit", to: "notice", by: ["hostEditor", "hostSigner"], clause: "art22", label: "填写陈述申辩" },
    { from: "notice", action: "requestSignOff", to: "notice", by: ["hostEditor", "hostSigner"], clause: "art22", label: "提请签发" },
    { from: "notice", action: "defend", to: "notice", by: ["hostSigner"], clause: "art22", label: "签发并提交陈述申辩" },
    { from: "notice", action: "closeDefence", to: "decision", by: officer, clause: "art22", label: "陈述申辩结束" },
    { from: "notice", action: "dismiss", to: "dismissed", by: leader, clause: "art22", label: "不予处理" },
    { from: "decision", action: "recordDecision", to: "issuing", by: officer, clause: "art12.2", label: "登记集体决策" },
    { from: "decision", action: "dismiss", to: "dismissed", by: leader, clause: "art12.2", label: "决定不取消资格" },
    { from: "issuing", action: "issue", to: "issued", by: leader, clause: "art22", label: "发文取消资格" },
    { from: "issuing", action: "dismiss", to: "dismissed", by: leader, clause: "art12.2", label: "决定不取消资格" },
    { from: "issued", action: "recordService", to: "served", by: officer, clause: "art22", label: "登记送达" },
    { from: "issued", action: "correct", to: "corrected", by: leader, clause: "art12.2", label: "更正决定，恢复资格" },
    { from: "served", action: "recordRemedy", to: "served", by: officer, clause: "art22", label: "登记救济情况" },
    { from: "served", action: "correct", to: "corrected", by: leader, clause: "art12.2", label: "更正决定，恢复资格" },
  ],
};
