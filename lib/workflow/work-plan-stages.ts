import type { StageTable } from "./stage-table";

export type WorkPlanStage = "draft" | "running" | "finished" | "ended";
export type WorkPlanAction = "start" | "edit" | "requestSignOff" | "adopt" | "revise" | "finish" | "end" | "resumeDraft" | "resume";

const host = ["hostEditor", "hostSigner"] as const;
const signer = ["hostSigner"] as const;

/** 第十四条（一） 总体方案和年度工作计划, kept by the host and seen by its recommender; not filling one in is no ground for anything. */
export const workPlanStages: StageTable<WorkPlanStage, WorkPlanAction> = {
  process: "workPlan",
  label: "工作计划",
  stages: {
    draft: { label: "拟制中", inHandsOf: "host", next: "写好任务和时间后由签发人确定。", clause: "art14.1" },
    running: { label: "执行中", inHandsOf: "host", next: "持续登记进展和偏差。", clause: "art14.1" },
    finished: { label: "已完成", inHandsOf: "nobody", next: "计划执行情况带入年度报告和绩效评价。", clause: "art14.1" },
    ended: { label: "已终止", inHandsOf: "nobody", next: "基地已不在国合基地序列，本事项不再办理。", clause: "art14.1", stopped: true },
  },
  transitions: [
    { from: null, action: "start", to: "draft", by: host, clause: "art14.1", label: "拟制工作计划" },
    { from: "draft", action: "edit", to: "draft", by: host, clause: "art14.1", label: "填写" },
    { from: "draft", action: "requestSignOff", to: "draft", by: host, clause: "art14.1", label: "提请签发" },
    { from: "draft", action: "adopt", to: "running", by: signer, clause: "art14.1", label: "签发确定计划" },
    { from: "running", action: "edit", to: "running", by: host, clause: "art14.1", label: "登记进展" },
    { from: "running", action: "revise", to: "draft", by: signer, clause: "art14.1", label: "调整计划" },
    { from: "running", action: "finish", to: "finished", by: signer, clause: "art14.1", label: "办结计划" },
    ...(["draft", "running"] as const).map((from) => ({ from, action: "end", to: "ended", by: ["system"], clause: "art14.1", label: "终止办理" }) as const),
    // The decision to revoke was corrected: the plan goes on.
    { from: "ended", action: "resumeDraft", to: "draft", by: ["system"], clause: "art14.1", label: "恢复拟制" },
    { from: "ended", action: "resume", to: "running", by: ["system"], clause: "art14.1", label: "恢复执行" },
  ],
};
