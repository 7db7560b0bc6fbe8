import type { StageTable } from "./stage-table";

export const callStageNames = ["draft", "published", "closed", "withdrawn"] as const;
export type CallStage = (typeof callStageNames)[number];
export type CallAction = "draft" | "edit" | "publish" | "extend" | "close" | "withdraw";

/**
 * 申报批次. Whether a published call is waiting, open or over follows from its two instants and the database's clock
 * (`callPhase`), so nothing has to run at the hour.
 */
export const callStages: StageTable<CallStage, CallAction> = {
  process: "call",
  label: "申报批次",
  stages: {
    draft: { label: "拟制中", inHandsOf: "province", next: "预览无误后发布。", clause: "art11.1" },
    published: { label: "已发布", inHandsOf: "host", next: "依托单位在开放期间申报。", clause: "art11.1" },
    closed: { label: "已截止", inHandsOf: "nobody", next: "不再接收申报。", clause: "art11.1" },
    withdrawn: { label: "已撤销", inHandsOf: "nobody", next: "批次未执行。", clause: "art11.1" },
  },
  transitions: [
    { from: null, action: "draft", to: "draft", by: ["provinceOfficer"], clause: "art11.1", label: "拟制批次" },
    { from: "draft", action: "edit", to: "draft", by: ["provinceOfficer"], clause: "art11.1", label: "修改批次" },
    { from: "draft", action: "publish", to: "published", by: ["provinceLeader"], clause: "art11.1", label: "发布" },
    { from: "draft", action: "withdraw", to: "withdrawn", by: ["provinceOfficer"], clause: "art11.1", label: "撤销批次" },
    { from: "published", action: "extend", to: "published", by: ["provinceLeader"], clause: "art11.1", label: "延长截止时间" },
    { from: "published", action: "close", to: "closed", by: ["provinceLeader"], clause: "art11.1", label: "提前截止" },
  ],
};

export type CallPhase = "draft" | "scheduled" | "open" | "closed" | "withdrawn";

export const callPhaseLabels: Record<CallPhase, string> = {
  draft: "拟制中",
  scheduled: "即将开放",
  open: "开放申报",
  closed: "已截止",
  withdrawn: "已撤销",
};

/**
 * What a call is at an instant. The last instant of `closesAt` still belongs to the period.
 * @param now the database's clock
 */
export function callPhase(call: { stage: CallStage; opensAt: Date | null; closesAt: Date | null }, now: Date): CallPhase {
  if (call.stage !== "published") return call.stage;
  if (!call.opensAt || !call.closesAt) return "draft";
  if (now < call.opensAt) return "scheduled";
  return now <= call.closesAt ? "open" : "closed";
}
