import type { StageTable } from "./stage-table";

export type SubsidyStage = "running" | "settling" | "settled";
export type SubsidyAction = "grant" | "edit" | "requestSignOff" | "submit" | "returnToHost" | "settle";

const host = ["hostEditor", "hostSigner"] as const;

/** 第十九条 补助经费: spent on cooperation projects only; use and effect are examined in the next evaluation. */
export const subsidyStages: StageTable<SubsidyStage, SubsidyAction> = {
  process: "subsidy",
  label: "补助经费",
  stages: {
    running: { label: "执行中", inHandsOf: "host", next: "登记每笔支出和成效；用于开展科技合作项目支出。", clause: "art19" },
    settling: { label: "待结清", inHandsOf: "province", next: "省科技厅核对支出和成效。", clause: "art19" },
    settled: { label: "已结清", inHandsOf: "nobody", next: "实施情况及成效作为下一轮绩效评价的重点内容。", clause: "art19" },
  },
  transitions: [
    { from: null, action: "grant", to: "running", by: ["provinceOfficer", "provinceLeader"], clause: "art19", label: "登记补助" },
    { from: "running", action: "edit", to: "running", by: host, clause: "art19", label: "登记支出和成效" },
    { from: "running", action: "requestSignOff", to: "running", by: host, clause: "art19", label: "提请签发" },
    { from: "running", action: "submit", to: "settling", by: ["hostSigner"], clause: "art19", label: "签发并提交结清" },
    { from: "settling", action: "returnToHost", to: "running", by: ["provinceOfficer"], clause: "art19", label: "退回补充" },
    { from: "settling", action: "settle", to: "settled", by: ["provinceOfficer"], clause: "art19", label: "结清" },
  ],
};
