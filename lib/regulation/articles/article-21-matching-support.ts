import type { Article } from "../article";
import type { EvaluationIndicator } from "../evaluation-indicator";
import { finding, type Finding } from "../finding";

export const article = {
  number: 21,
  title: "配套支持",
  chapter: 5,
  text: [
    { clause: "art21", text: "第二十一条 组织推荐部门和依托单位应进行相应配套支持，相关配套政策和支持措施将作为国合基地绩效评价的重要内容。\n\n" },
  ],
  clauses: [
    { id: "art21", force: "duty", note: "配套支持，无罚则；评价指标中须有，可机判" },
  ],
} as const satisfies Article;

/** “将作为国合基地绩效评价的重要内容”: every set of indicators has one for it, with weight. */
export function checkMatchingSupportIndicator(indicators: readonly EvaluationIndicator[]): Finding {
  const weight = indicators.filter(({ clause }) => clause === "art21").reduce((sum, one) => sum + one.weight, 0);
  return weight > 0
    ? finding("art21-indicator", "met", `配套支持的权重为${weight}。`, ["indicators"], { weight })
    : finding("art21-indicator", "unmet", "评价指标须有组织推荐部门和依托单位的配套支持，权重大于零。", ["indicators"], { weight });
}
