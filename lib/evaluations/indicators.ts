import type { ClauseId } from "@/lib/regulation/clause";
import type { EvaluationIndicator } from "@/lib/regulation/evaluation-indicator";
import type { Category } from "@/lib/regulation/terms";

/** Where the facts of an indicator come from; experts score every one. */
export const indicatorSources = { report: "年度报告", expert: "专家评价", office: "推荐部门核实", mixed: "年度报告和专家评价" } as const;
export type IndicatorSource = keyof typeof indicatorSources;

/** One indicator of a category's set, as kept in a round and frozen in its cases. */
export interface IndicatorLine extends EvaluationIndicator {
  key: string;
  /** First level, e.g. “拓展渠道”. */
  group: string;
  name: string;
  weight: number;
  source: IndicatorSource;
  /** What is looked at; for the host and the experts. */
  guide: string;
  clause?: ClauseId;
}

export type IndicatorSets = Readonly<Record<Category, readonly IndicatorLine[]>>;

/** `[comprehensive, openService, globalRnd]` */
type Weights = readonly [number, number, number];
type DraftLine = Omit<IndicatorLine, "weight"> & { weights: Weights };

/**
 * 默认指标草案: the four tasks of 第五条, management, and the two that the regulation itself demands (第十九条、第二十一条).
 * The regulation sets no weights: a round starts from these and the province changes them before it opens.
 */
const draft: readonly DraftLine[] = [
  { key: "A1", group: "拓展渠道", name: "海外机构与国家（地区）的增量和层次", weights: [8, 8, 6], source: "report", guide: "评价期内新增、续签的海外机构和协议，伙伴所在国家（地区）及其层次。", clause: "art5.1" },
  { key: "A2", group: "拓展渠道", name: "协议履行率", weights: [6, 6, 6], source: "report", guide: "已签协议的履行情况，终止的说明原因。", clause: "art5.1" },
  { key: "A3", group: "拓展渠道", name: "人员往来与会议", weights: [6, 6, 3], source: "report", guide: "派出、来访人次，主办或承办的国际会议、培训。", clause: "art5.1" },
  { key: "B1", group: "支撑攻关", name: "联合研发项目与经费", weights: [12, 4, 12], source: "report", guide: "新立、在研、结题的联合研发项目和到账经费。", clause: "art5.2" },
  { key: "B2", group: "支撑攻关", name: "标志性成果", weights: [13, 6, 15], source: "expert", guide: "代表作不超过五项，写明合作方的贡献。", clause: "art5.2" },
  { key: "C1", group: "推广模式", name: "合作案例与可复制性", weights: [10, 12, 10], source: "expert", guide: "可复制、可推广的合作案例和做法。", clause: "art5.3" },
  { key: "C2", group: "推广模式", name: "引进来、走出去与离岸创新成效", weights: [5, 20, 13], source: "mixed", guide: "孵化、转移转化、母子协同等成效。", clause: "art5.3" },
  { key: "D1", group: "服务省域", name: "共享与服务企业、园区", weights: [10, 13, 8], source: "mixed", guide: "服务企业和园区的次数与成效，设备、数据开放共享。", clause: "art5.4" },
  { key: "E1", group: "运行管理", name: "五项制度与科技安全预警", weights: [8, 7, 8], source: "office", guide: "知识产权、数据跨境、人类遗传资源、科研伦理、保密制度和科技安全机制的落实。", clause: "art13.3" },
  { key: "E2", group: "运行管理", name: "年度报告按时与数据质量", weights: [6, 6, 6], source: "report", guide: "年度报告是绩效评价的重要依据（第十五条）。", clause: "art15" },
  { key: "E3", group: "运行管理", name: "团队稳定与年度计划执行", weights: [4, 3, 4], source: "mixed", guide: "核心团队变动，年度工作计划完成情况。", clause: "art14.1" },
  { key: "F1", group: "支持与成效", name: "组织推荐部门与依托单位配套支持", weights: [6, 5, 5], source: "office", guide: "双方的配套政策、经费和支持措施，附佐证。", clause: "art21" },
  { key: "F2", group: "支持与成效", name: "上轮补助经费实施情况与成效", weights: [6, 4, 4], source: "expert", guide: "补助经费用于科技合作项目的情况和成效；未获补助的不适用。", clause: "art19" },
];

const categories = ["comprehensive", "openService", "globalRnd"] as const satisfies readonly Category[];

/** What a new round starts from. */
export const defaultIndicators: IndicatorSets = Object.fromEntries(
  categories.map((category, column) => [category, draft.map(({ weights, ...line }): IndicatorLine => ({ ...line, weight: weights[column]! }))]),
) as unknown as IndicatorSets;

/** The weights of a set must make one hundred. */
export function sumOfWeights(lines: readonly Pick<IndicatorLine, "weight">[]): number {
  return lines.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * The indicators that apply to a base: “获得补助的必设”, the indicator of 第十九条 falls away without a subsidy. The weights stay
 * as they were set; {@link weightedTotal} spreads what fell away by dividing by their sum.
 */
export function applicableIndicators(lines: readonly IndicatorLine[], subsidised: boolean): IndicatorLine[] {
  return lines.filter(({ clause, weight }) => weight > 0 && (subsidised || clause !== "art19"));
}

/**
 * The weights as they count, in hundredths of a point, what fell away spread over the rest in proportion: for people to
 * read. They make exactly 10000; the largest remainders get the missing hundredths, ties in the set's order.
 */
export function spreadWeights(lines: readonly IndicatorLine[]): { key: string; hundredths: number }[] {
  const sum = sumOfWeights(lines);
  if (sum === 0) return [];
  const parts = lines.map(({ key, weight }, index) => ({ key, index, whole: Math.floor((weight * 10_000) / sum), rest: (weight * 10_000) % sum }));
  const missing = 10_000 - parts.reduce((total, { whole }) => total + whole, 0);
  const lifted = new Set([...parts].sort((left, right) => right.rest - left.rest || left.index - right.index).slice(0, missing).map(({ index }) => index));
  return parts.map(({ key, index, whole }) => ({ key, hundredths: whole + (lifted.has(index) ? 1 : 0) }));
}

/** Whole points of 100 by indicator key. */
export type IndicatorScores = Readonly<Record<string, number | undefined>>;

/**
 * The weighted total in hundredths of a point, rounded half up: integers only. @param lines the applicable indicators
 * @returns undefined while one has no points
 */
export function weightedTotal(scores: IndicatorScores, lines: readonly IndicatorLine[]): number | undefined {
  let points = 0;
  for (const { key, weight } of lines) {
    const score = scores[key];
    if (score === undefined) return undefined;
    points += score * weight;
  }
  const sum = sumOfWeights(lines);
  return sum === 0 ? undefined : Math.floor((points * 200 + sum) / (sum * 2));
}

/** The mean of several totals in hundredths, rounded half up; undefined for none. */
export function meanTotal(totals: readonly number[]): number | undefined {
  if (totals.length === 0) return undefined;
  const sum = totals.reduce((all, one) => all + one, 0);
  return Math.floor((sum * 2 + totals.length) / (totals.length * 2));
}

/** 8571 → "85.71" */
export function spellHundredths(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}
