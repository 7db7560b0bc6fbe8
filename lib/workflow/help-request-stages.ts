import type { StageTable } from "./stage-table";

export type HelpRequestStage = "open" | "escalated" | "answered" | "closed" | "ended";
export type HelpRequestAction = "raise" | "answer" | "escalate" | "reopen" | "close" | "end";

const host = ["hostEditor", "hostSigner"] as const;
const recommender = ["recommenderHandler", "recommenderApprover"] as const;

/** 第十三条（二） 协调解决国合基地运行中存在的困难和问题. */
export const helpRequestStages: StageTable<HelpRequestStage, HelpRequestAction> = {
  process: "helpRequest",
  label: "困难协调",
  stages: {
    open: { label: "待协调", inHandsOf: "recommender", next: "组织推荐部门答复，或者提请省科技厅协调。", clause: "art13.2" },
    escalated: { label: "已提请省科技厅", inHandsOf: "province", next: "省科技厅答复。", clause: "art12.3" },
    answered: { label: "已答复", inHandsOf: "host", next: "解决了请关闭，没有解决可以继续反映。", clause: "art13.2" },
    closed: { label: "已关闭", inHandsOf: "nobody", next: "事项已办结。", clause: "art13.2" },
    ended: { label: "已终止", inHandsOf: "nobody", next: "基地已不在国合基地序列，本事项不再办理。", clause: "art13.2", stopped: true },
  },
  transitions: [
    { from: null, action: "raise", to: "open", by: host, clause: "art13.2", label: "反映困难" },
    { from: "open", action: "answer", to: "answered", by: recommender, clause: "art13.2", label: "答复" },
    { from: "open", action: "escalate", to: "escalated", by: recommender, clause: "art13.2", label: "提请省科技厅协调" },
    { from: "open", action: "close", to: "closed", by: host, clause: "art13.2", label: "关闭" },
    { from: "escalated", action: "answer", to: "answered", by: ["provinceOfficer"], clause: "art12.3", label: "答复" },
    { from: "answered", action: "reopen", to: "open", by: host, clause: "art13.2", label: "继续反映" },
    { from: "answered", action: "close", to: "closed", by: [...host, ...recommender], clause: "art13.2", label: "关闭" },
    ...(["open", "escalated", "answered"] as const).map((from) => ({ from, action: "end", to: "ended", by: ["system"], clause: "art13.2", label: "终止办理" }) as const),
  ],
};
