import type { Article } from "../article";
import { finding, isFilled, type Finding } from "../finding";
import type { EvaluationIndicator } from "../evaluation-indicator";
import { gradeLabels, type Grade } from "../terms";

export const article = {
  number: 19,
  title: "补助经费",
  chapter: 5,
  text: [
    { clause: "art19", text: "第十九条 对绩效评价“优秀”的国合基地，按照《浙江省科技发展专项资金管理办法》相关规定给予补助。补助经费用于国合基地开展科技合作项目支出，实施情况及成效作为下一轮国合基地绩效评价的重点内容。支持在浙的科技部国际科技合作基地建设发展，在科技部组织的绩效评价中获得“优秀”的，可纳入我省补助范围。\n\n" },
  ],
  clauses: [
    { id: "art19", force: "power", note: "补助金额依专项资金办法；用途与成效评价可核" },
  ],
} as const satisfies Article;

/**
 * A base graded excellent is given a subsidy (“给予补助”). A ministry base in the province that the ministry graded excellent “可纳入我省补助范围”:
 * for the province to decide. The amount follows another document and is not in here.
 */
export function checkSubsidyGround({ grade, nationalBase }: { grade: Grade; nationalBase: boolean }): Finding {
  const inputs = { grade, nationalBase };
  if (grade !== "excellent") return finding("art19-ground", "unmet", `评价结果为${gradeLabels[grade]}，补助给予评价优秀的基地。`, ["grade"], inputs);
  return nationalBase
    ? finding("art19-ground", "judgement", "科技部组织的绩效评价为优秀，“可纳入我省补助范围”，由省科技厅决定。", ["grade", "nationalBase"], inputs)
    : finding("art19-ground", "met", "绩效评价为优秀，依专项资金管理办法给予补助。", ["grade"], inputs);
}

/** “补助经费用于国合基地开展科技合作项目支出”: every item of spending names the cooperation project it served. */
export function checkSubsidySpending(items: readonly { readonly title: string; readonly project?: string }[]): Finding {
  const without = items.filter(({ project }) => !isFilled(project)).map(({ title }) => title);
  return without.length === 0
    ? finding("art19-spending", "met", `${items.length}笔支出均已写明所用于的科技合作项目。`, ["items"], { items: items.length })
    : finding("art19-spending", "unmet", `${without.length}笔支出没有写明科技合作项目：${without.join("、")}。`, ["items"], { without });
}

/** “实施情况及成效作为下一轮国合基地绩效评价的重点内容”: a round in which subsidised bases are graded has such an indicator. */
export function checkSubsidyIndicator(indicators: readonly EvaluationIndicator[], subsidised: boolean): Finding[] {
  if (!subsidised) return [];
  const weight = indicators.filter(({ clause }) => clause === "art19").reduce((sum, one) => sum + one.weight, 0);
  return [
    weight > 0
      ? finding("art19-indicator", "met", `补助经费实施成效的权重为${weight}。`, ["indicators"], { weight })
      : finding("art19-indicator", "unmet", "本轮有获得补助的基地，评价指标须有补助经费的实施情况及成效，权重大于零。", ["indicators"], { weight }),
  ];
}
