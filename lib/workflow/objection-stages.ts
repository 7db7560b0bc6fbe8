import type { StageTable } from "./stage-table";

export const objectionStageNames = ["received", "investigating", "closed", "notAccepted"] as const;
export type ObjectionStage = (typeof objectionStageNames)[number];
export type ObjectionAction = "raise" | "accept" | "refuse" | "conclude";

/** 公示异议 (domain.md §2.5). An open objection holds only the concerned base. Only the supervisor knows who objects. */
export const objectionStages: StageTable<ObjectionStage, ObjectionAction> = {
  process: "objection",
  label: "公示异议",
  stages: {
    received: { label: "已收到", inHandsOf: "province", next: "监督人员决定是否受理。", clause: "art11.5" },
    investigating: { label: "核查中", inHandsOf: "province", next: "核查后作出结论并书面答复。", clause: "art11.5" },
    closed: { label: "已答复", inHandsOf: "nobody", next: "异议已办结。", clause: "art11.5" },
    notAccepted: { label: "不予受理", inHandsOf: "nobody", next: "已说明不予受理的理由。", clause: "art11.5" },
  },
  transitions: [
    { from: null, action: "raise", to: "received", by: ["public"], clause: "art11.5", label: "提出异议" },
    { from: "received", action: "accept", to: "investigating", by: ["provinceSupervisor"], clause: "art11.5", label: "受理" },
    { from: "received", action: "refuse", to: "notAccepted", by: ["provinceSupervisor"], clause: "art11.5", label: "不予受理" },
    { from: "investigating", action: "conclude", to: "closed", by: ["provinceSupervisor"], clause: "art11.5", label: "作出结论" },
  ],
};

/** Stages in which an objection still holds the concerned base back. */
export const openObjectionStages = ["received", "investigating"] as const satisfies readonly ObjectionStage[];
