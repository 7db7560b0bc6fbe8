import type { ParameterValues } from "@/lib/regulation/parameters";

/** The four dimensions of 第十一条（四）: “结合国合基地合作基础、国别、领域、区域布局需求等进行综合评议”. */
export const dimensions = [
  { key: "foundation", label: "合作基础", parameter: "assessmentWeightFoundation", guide: "伙伴层次、稳定性、成效，条件保障，目标与机制。" },
  { key: "field", label: "领域", parameter: "assessmentWeightField", guide: "与本省重点领域契合，前沿性，支撑作用。" },
  { key: "region", label: "国别", parameter: "assessmentWeightRegion", guide: "伙伴所在国家（地区）的创新资源价值与互补性。" },
  { key: "layout", label: "区域布局需求", parameter: "assessmentWeightLayout", guide: "对照现有分布，判断该市、该领域、该国别（地区）的布局需要。" },
] as const;

export type DimensionKey = (typeof dimensions)[number]["key"];
export type Scores = Partial<Record<DimensionKey, number>>;
export type Weights = Record<DimensionKey, number>;

/** The weights pinned to a call, in percent. */
export function weightsOf(parameters: ParameterValues): Weights {
  return Object.fromEntries(dimensions.map(({ key, parameter }) => [key, parameters[parameter]])) as Weights;
}

/**
 * Weighted total of whole points out of 100, in hundredths rounded half up: integers only, no floating point.
 * @returns undefined while a dimension has no points
 */
export function weightedTotal(scores: Scores, weights: Weights): number | undefined {
  let hundredths = 0;
  let weight = 0;
  for (const { key } of dimensions) {
    const points = scores[key];
    if (points === undefined) return undefined;
    hundredths += points * weights[key] * 100;
    weight += weights[key];
  }
  return Math.floor((hundredths * 2 + weight) / (weight * 2)) / 100;
}
