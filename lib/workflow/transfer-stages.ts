import type { StageTable } from "./stage-table";

export type TransferStage = "draft" | "reported" | "confirmed" | "declined" | "retracted" | "ended";
export type TransferAction = "start" | "register" | "edit" | "requestSignOff" | "report" | "retract" | "confirm" | "decline" | "end";

const host = ["hostEditor", "hostSigner"] as const;

/** 第二十四条: recognised by the ministry, no longer managed as a base of the province. Told by the host or by an officer. */
export const transferStages: StageTable<TransferStage, TransferAction> = {
  process: "transfer",
  label: "转由科技部管理",
  stages: {
    draft: { label: "填写中", inHandsOf: "host", next: "填写部级认定文件后，由签发人报告省科技厅。", clause: "art24" },
    reported: { label: "待确认", inHandsOf: "province", next: "省科技厅核对部级认定文件后确认。", clause: "art24" },
    confirmed: { label: "已转部级", inHandsOf: "nobody", next: "按照科技部相关办法进行管理和支持。", clause: "art24" },
    declined: { label: "未确认", inHandsOf: "nobody", next: "基地继续作为省科技厅国合基地管理。", clause: "art24", stopped: true },
    retracted: { label: "已撤回", inHandsOf: "nobody", next: "报告已撤回。", clause: "art24", stopped: true },
    ended: { label: "已终止", inHandsOf: "nobody", next: "基地已不在国合基地序列，本事项不再办理。", clause: "art24", stopped: true },
  },
  transitions: [
    { from: null, action: "start", to: "draft", by: host, clause: "art24", label: "报告部级认定" },
    { from: null, action: "register", to: "reported", by: ["provinceOfficer"], clause: "art24", label: "登记部级认定" },
    { from: "draft", action: "edit", to: "draft", by: host, clause: "art24", label: "填写" },
    { from: "draft", action: "requestSignOff", to: "draft", by: host, clause: "art24", label: "提请签发" },
    { from: "draft", action: "report", to: "reported", by: ["hostSigner"], clause: "art24", label: "签发并报告" },
    { from: "draft", action: "retract", to: "retracted", by: ["hostSigner"], clause: "art24", label: "放弃填写" },
    { from: "reported", action: "confirm", to: "confirmed", by: ["provinceLeader"], clause: "art24", label: "确认转出" },
    { from: "reported", action: "decline", to: "declined", by: ["provinceLeader"], clause: "art24", label: "不予确认" },
    ...(["draft", "reported"] as const).map((from) => ({ from, action: "end", to: "ended", by: ["system"], clause: "art24", label: "终止办理" }) as const),
  ],
};
