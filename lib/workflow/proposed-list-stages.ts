import type { StageTable } from "./stage-table";

export const proposedListStageNames = ["draft", "publicNotice", "decision", "released"] as const;
export type ProposedListStage = (typeof proposedListStageNames)[number];
export type ProposedListAction =
  | "draft"
  | "edit"
  | "openPublicNotice"
  | "sendToDecision"
  | "closePublicNotice"
  | "recordDecision"
  | "release";

/** 拟认定的国合基地建议名单 → 决策程序 → 发文认定 (第十一条（五）). The notice is customary, not statutory: a parameter. */
export const proposedListStages: StageTable<ProposedListStage, ProposedListAction> = {
  process: "proposedList",
  label: "拟认定建议名单",
  stages: {
    draft: { label: "拟制中", inHandsOf: "province", next: "名单经负责人同意后公示或提交决策。", clause: "art11.5" },
    publicNotice: { label: "公示中", inHandsOf: "province", next: "公示期满后提交决策；有未决异议的单独留待处理。", clause: "art11.5" },
    decision: { label: "决策程序", inHandsOf: "province", next: "登记决策记录后发文认定。", clause: "art11.5" },
    released: { label: "已发文", inHandsOf: "nobody", next: "认定文件已发布。", clause: "art11.5" },
  },
  transitions: [
    { from: null, action: "draft", to: "draft", by: ["provinceOfficer"], clause: "art11.5", label: "拟制建议名单" },
    { from: "draft", action: "edit", to: "draft", by: ["provinceOfficer"], clause: "art11.5", label: "修改名单" },
    { from: "draft", action: "openPublicNotice", to: "publicNotice", by: ["provinceLeader"], clause: "art11.5", label: "公示" },
    { from: "draft", action: "sendToDecision", to: "decision", by: ["provinceLeader"], clause: "art11.5", label: "提交决策" },
    { from: "publicNotice", action: "closePublicNotice", to: "decision", by: ["provinceOfficer"], clause: "art11.5", label: "公示期满，提交决策" },
    { from: "decision", action: "recordDecision", to: "decision", by: ["provinceOfficer"], clause: "art11.5", label: "登记决策记录" },
    // Entries held by an objection stay behind and are released later under their own document.
    { from: "decision", action: "release", to: "released", by: ["provinceLeader"], clause: "art11.5", label: "发文认定" },
    { from: "released", action: "recordDecision", to: "released", by: ["provinceOfficer"], clause: "art11.5", label: "登记留待事项的决策记录" },
    { from: "released", action: "release", to: "released", by: ["provinceLeader"], clause: "art11.5", label: "对留待事项发文" },
  ],
};
