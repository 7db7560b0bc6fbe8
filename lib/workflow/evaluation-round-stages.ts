import type { StageTable } from "./stage-table";

export type EvaluationRoundStage = "draft" | "open" | "published" | "withdrawn";
export type EvaluationRoundAction = "draft" | "edit" | "open" | "publish" | "withdraw";

/** 绩效评价轮次: the regulation says “定期”, so the province opens a round; indicators are frozen when it does. */
export const evaluationRoundStages: StageTable<EvaluationRoundStage, EvaluationRoundAction> = {
  process: "evaluationRound",
  label: "评价轮次",
  stages: {
    draft: { label: "拟制中", inHandsOf: "province", next: "核对范围和指标后启动。", clause: "art18" },
    open: { label: "进行中", inHandsOf: "province", next: "各基地自评、推荐部门意见、专家评价，逐一确定等次。", clause: "art18" },
    published: { label: "已公布", inHandsOf: "nobody", next: "按评价结果分类支持。", clause: "art12.4" },
    withdrawn: { label: "已撤销", inHandsOf: "nobody", next: "本轮评价未执行。", clause: "art18" },
  },
  transitions: [
    { from: null, action: "draft", to: "draft", by: ["provinceOfficer"], clause: "art18", label: "拟制评价轮次" },
    { from: "draft", action: "edit", to: "draft", by: ["provinceOfficer"], clause: "art18", label: "修改轮次" },
    { from: "draft", action: "withdraw", to: "withdrawn", by: ["provinceOfficer"], clause: "art18", label: "撤销轮次" },
    { from: "draft", action: "open", to: "open", by: ["provinceLeader"], clause: "art18", label: "启动评价" },
    { from: "open", action: "publish", to: "published", by: ["provinceLeader"], clause: "art18", label: "公布评价结果" },
  ],
};
