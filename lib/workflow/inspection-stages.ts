import type { StageTable } from "./stage-table";

export type InspectionStage = "followUp" | "checking" | "closed" | "ended";
export type InspectionAction = "record" | "recordClean" | "answer" | "accept" | "sendBack" | "end";

const checker = ["recommenderHandler", "recommenderApprover", "provinceOfficer"] as const;

/** 第十三条（三） checks of the five systems and of 科技安全: findings, a due date, and what was done about them. */
export const inspectionStages: StageTable<InspectionStage, InspectionAction> = {
  process: "inspection",
  label: "制度和科技安全检查",
  stages: {
    followUp: { label: "待落实", inHandsOf: "host", next: "请按检查意见落实，并在期限内答复。", clause: "art13.3" },
    checking: { label: "待核对", inHandsOf: "recommender", next: "检查人核对落实情况。", clause: "art13.3" },
    closed: { label: "已办结", inHandsOf: "nobody", next: "检查情况已存档。", clause: "art13.3" },
    ended: { label: "已终止", inHandsOf: "nobody", next: "基地已不在国合基地序列，本事项不再办理。", clause: "art13.3", stopped: true },
  },
  transitions: [
    { from: null, action: "record", to: "followUp", by: checker, clause: "art13.3", label: "登记检查问题" },
    { from: null, action: "recordClean", to: "closed", by: checker, clause: "art13.3", label: "登记检查（无问题）" },
    { from: "followUp", action: "answer", to: "checking", by: ["hostEditor", "hostSigner"], clause: "art13.3", label: "答复落实情况" },
    { from: "checking", action: "accept", to: "closed", by: checker, clause: "art13.3", label: "落实到位" },
    { from: "checking", action: "sendBack", to: "followUp", by: checker, clause: "art13.3", label: "继续落实" },
    ...(["followUp", "checking"] as const).map((from) => ({ from, action: "end", to: "ended", by: ["system"], clause: "art13.3", label: "终止办理" }) as const),
  ],
};
