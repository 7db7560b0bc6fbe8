/** 第十八、二十二至二十四条; the transitions come with those processes. */
export const baseStageNames = ["active", "rectifying", "revoked", "withdrawn", "transferred"] as const;
export type BaseStage = (typeof baseStageNames)[number];

export const baseStageLabels: Record<BaseStage, string> = {
  active: "正常",
  rectifying: "整改中",
  revoked: "已取消资格",
  withdrawn: "已退出",
  transferred: "已转部级",
};
