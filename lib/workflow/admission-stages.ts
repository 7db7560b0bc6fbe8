import type { StageTable } from "./stage-table";

export const admissionStageNames = ["listed", "checked", "decision", "admitted", "notAdmitted"] as const;
export type AdmissionStage = (typeof admissionStageNames)[number];
export type AdmissionAction = "list" | "check" | "propose" | "admit" | "declineAdmission" | "reopen";

const officer = ["provinceOfficer"] as const;
const leader = ["provinceLeader"] as const;

/** 第十七条: older carriers that may be taken into the series, by list, condition check and decision. */
export const admissionStages: StageTable<AdmissionStage, AdmissionAction> = {
  process: "admission",
  label: "原有载体纳入",
  stages: {
    listed: { label: "已列入名单", inHandsOf: "province", next: "对照第七条和对应类别的条件逐项核对。", clause: "art17" },
    checked: { label: "条件已核对", inHandsOf: "province", next: "提交决策。", clause: "art17" },
    decision: { label: "决策程序", inHandsOf: "province", next: "经决策程序后发文纳入。", clause: "art17" },
    admitted: { label: "已纳入", inHandsOf: "nobody", next: "后续按照国合基地相关要求进行管理。", clause: "art17" },
    notAdmitted: { label: "未纳入", inHandsOf: "nobody", next: "可以按第十一条申报。", clause: "art17", stopped: true },
  },
  transitions: [
    { from: null, action: "list", to: "listed", by: officer, clause: "art17", label: "列入名单" },
    { from: "listed", action: "check", to: "checked", by: officer, clause: "art17", label: "核对条件" },
    { from: "checked", action: "check", to: "checked", by: officer, clause: "art17", label: "重新核对条件" },
    { from: "checked", action: "propose", to: "decision", by: officer, clause: "art17", label: "登记集体决策" },
    { from: "decision", action: "reopen", to: "checked", by: leader, clause: "art17", label: "退回核对" },
    { from: "decision", action: "admit", to: "admitted", by: leader, clause: "art17", label: "发文纳入" },
    { from: "decision", action: "declineAdmission", to: "notAdmitted", by: leader, clause: "art17", label: "不予纳入" },
  ],
};
