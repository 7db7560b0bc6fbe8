import type { StageTable } from "./stage-table";

export const lawSettingStageNames = ["proposed", "confirmed", "declined", "withdrawn"] as const;
export type LawSettingStage = (typeof lawSettingStageNames)[number];
export type LawSettingAction = "propose" | "confirm" | "decline" | "withdraw";

/**
 * 设定变更: what the regulation leaves open (a parameter) and the State Council's holiday arrangement of a year. 第十二条（一）
 * gives it to the province; an officer proposes, a leader confirms, and the record stays.
 */
export const lawSettingStages: StageTable<LawSettingStage, LawSettingAction> = {
  process: "lawSetting",
  label: "设定变更",
  stages: {
    proposed: { label: "待确认", inHandsOf: "province", next: "由省科技厅负责人核对影响后确认。", clause: "art12.1" },
    confirmed: { label: "已确认", inHandsOf: "nobody", next: "自生效日起适用。", clause: "art12.1" },
    declined: { label: "不予采用", inHandsOf: "nobody", next: "设定不变。", clause: "art12.1" },
    withdrawn: { label: "已撤回", inHandsOf: "nobody", next: "设定不变。", clause: "art12.1" },
  },
  transitions: [
    { from: null, action: "propose", to: "proposed", by: ["provinceOfficer"], clause: "art12.1", label: "提出变更" },
    { from: "proposed", action: "confirm", to: "confirmed", by: ["provinceLeader"], clause: "art12.1", label: "确认" },
    { from: "proposed", action: "decline", to: "declined", by: ["provinceLeader"], clause: "art12.1", label: "不予采用" },
    { from: "proposed", action: "withdraw", to: "withdrawn", by: ["provinceOfficer"], clause: "art12.1", label: "撤回变更" },
  ],
};
