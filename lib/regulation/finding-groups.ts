import type { Finding } from "./finding";

/** What a finding asks of people. A finding that is set aside asks nothing. */
export type FindingGroup = "hardUnmet" | "softUnmet" | "judgement" | "met";

export const findingGroups: readonly FindingGroup[] = ["hardUnmet", "softUnmet", "judgement", "met"];

export const findingGroupLabels: Readonly<Record<FindingGroup, { title: string; note: string }>> = {
  hardUnmet: { title: "不符合", note: "办法的硬性条件。请补充更正；对结论有异议的，可以写明异议后提交，由形式审查人员判断。" },
  softUnmet: { title: "需说明", note: "“原则上”“一般应”的条件。写明理由即可提交，由人判断。" },
  judgement: { title: "需人工判断", note: "由审核人员或专家判断，不影响提交。" },
  met: { title: "已符合", note: "" },
};

export function findingGroup({ force, outcome, setAside }: Finding): FindingGroup {
  if (setAside !== undefined) return "judgement";
  if (outcome === "met") return "met";
  if (outcome === "judgement" || force === "judgement") return "judgement";
  return force === "hard" ? "hardUnmet" : "softUnmet";
}
