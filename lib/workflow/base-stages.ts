import type { StageTable } from "./stage-table";

export const baseStageNames = ["active", "rectifying", "revoked", "withdrawn", "transferred"] as const;
export type BaseStage = (typeof baseStageNames)[number];
export type BaseAction = "restore" | "restoreRectifying" | "correct" | "recognize" | "admit" | "change" | "orderRectification" | "concludeRectification" | "revoke" | "withdraw" | "transfer";

const leader = ["provinceLeader"] as const;

/** Steps that are the same for a base in order and a base under rectification. */
const fromEither = (["active", "rectifying"] as const).flatMap(
  (from) =>
    [
      { from, action: "change", to: from, by: leader, clause: "art16", label: "同意重大事项变更" },
      { from, action: "revoke", to: "revoked", by: leader, clause: "art22", label: "取消资格" },
      { from, action: "withdraw", to: "withdrawn", by: leader, clause: "art23", label: "批准主动退出" },
      { from, action: "transfer", to: "transferred", by: leader, clause: "art24", label: "转由科技部管理" },
    ] as const,
);

/** The life of a base after its recognition (第十六至十八条、第二十二至二十四条); what is behind a step has a table of its own. */
export const baseStages: StageTable<BaseStage, BaseAction> = {
  process: "base",
  label: "基地存续",
  stages: {
    active: { label: "正常", inHandsOf: "host", next: "按第四章运行管理。", clause: "art12.3" },
    rectifying: { label: "整改中", inHandsOf: "host", next: "限期整改，组织推荐部门强化支持与指导。", clause: "art18" },
    revoked: { label: "已取消资格", inHandsOf: "nobody", next: "三年内不得再次申报。", clause: "art22" },
    withdrawn: { label: "已退出", inHandsOf: "nobody", next: "不再作为国合基地管理。", clause: "art23" },
    transferred: { label: "已转部级", inHandsOf: "nobody", next: "按科技部相关办法管理和支持。", clause: "art24" },
  },
  transitions: [
    { from: null, action: "recognize", to: "active", by: leader, clause: "art11.5", label: "发文认定" },
    { from: null, action: "admit", to: "active", by: leader, clause: "art17", label: "纳入国合基地序列" },
    { from: "active", action: "orderRectification", to: "rectifying", by: leader, clause: "art18", label: "评价不合格，限期整改" },
    { from: "rectifying", action: "concludeRectification", to: "active", by: leader, clause: "art18", label: "整改完成" },
    ...fromEither,
    // 更正: a decision of its own with reasons, never an edit of what was decided.
    ...baseStageNames.map((stage) => ({ from: stage, action: "correct", to: stage, by: leader, clause: "art12.2", label: "更正档案" }) as const),
    { from: "revoked", action: "restore", to: "active", by: leader, clause: "art12.2", label: "更正决定，恢复资格" },
    { from: "revoked", action: "restoreRectifying", to: "rectifying", by: leader, clause: "art12.2", label: "更正决定，恢复资格（整改中）" },
  ],
};

export const baseStageLabels = Object.fromEntries(baseStageNames.map((stage) => [stage, baseStages.stages[stage].label])) as Record<BaseStage, string>;
