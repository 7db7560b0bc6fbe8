import { findParameterProblem, parameterDefinitions, parameterKeys, type ParameterKey, type ParameterValues } from "./parameters";

/** Parameters that only make sense together are changed together. */
export const parameterGroups = {
  assessmentWeights: {
    label: "四项评议内容的权重",
    keys: ["assessmentWeightFoundation", "assessmentWeightField", "assessmentWeightRegion", "assessmentWeightLayout"],
  },
  gradeScores: { label: "建议等次的分数线", keys: ["excellentScoreMinimum", "qualifiedScoreMinimum"] },
  annualReportSteps: { label: "年报逾期的问询与线索", keys: ["annualReportInquiryDays", "annualReportLeadDays"] },
} as const satisfies Record<string, { label: string; keys: readonly ParameterKey[] }>;

export type ParameterGroupKey = keyof typeof parameterGroups;
/** What is changed by one decision: a parameter, or a group of them. */
export type ParameterUnit = { readonly key: string; readonly label: string; readonly keys: readonly ParameterKey[] };

const grouped = new Map<ParameterKey, ParameterGroupKey>(
  (Object.keys(parameterGroups) as ParameterGroupKey[]).flatMap((group) => parameterGroups[group].keys.map((key) => [key, group] as const)),
);

/** Every unit, in the order in which the parameters stand in the law. */
export const parameterUnits: readonly ParameterUnit[] = parameterKeys.flatMap((key): ParameterUnit[] => {
  const group = grouped.get(key);
  if (!group) return [{ key, label: parameterDefinitions[key].label, keys: [key] }];
  return parameterGroups[group].keys[0] === key ? [{ key: group, ...parameterGroups[group] }] : [];
});

export function findParameterUnit(key: string): ParameterUnit | undefined {
  return parameterUnits.find((unit) => unit.key === key);
}

/** A number the regulation itself fixes is not the province's to change. */
export function isFixedByRegulation(unit: ParameterUnit): boolean {
  return unit.keys.some((key) => parameterDefinitions[key].source === "办法规定");
}

/**
 * Why these values cannot be set, by parameter; empty when they can.
 * @param values one for each parameter of the unit
 */
export function findUnitProblems(unit: ParameterUnit, values: Readonly<Record<string, unknown>>): Partial<Record<ParameterKey, string>> {
  const problems: Partial<Record<ParameterKey, string>> = {};
  for (const key of unit.keys) {
    const problem = findParameterProblem(key, values[key]);
    if (problem) problems[key] = problem;
  }
  if (unit.key === "assessmentWeights" && Object.keys(problems).length === 0) {
    const sum = unit.keys.reduce((total, key) => total + Number(values[key]), 0);
    if (sum !== 100) problems[unit.keys[0]!] = `四项权重合计应为100，现为${sum}。`;
  }
  if (unit.key === "gradeScores" && Number(values["qualifiedScoreMinimum"]) >= Number(values["excellentScoreMinimum"])) {
    problems.qualifiedScoreMinimum ??= "合格的最低分应低于优秀的最低分。";
  }
  if (unit.key === "annualReportSteps" && Number(values["annualReportInquiryDays"]) >= Number(values["annualReportLeadDays"])) {
    problems.annualReportInquiryDays ??= "书面问询应早于生成线索。";
  }
  return problems;
}

/** A value as people read it: 5工作日, 是, 截至1月31日. */
export function spellParameter<Key extends ParameterKey>(key: Key, value: ParameterValues[Key] | boolean | number | string): string {
  const definition: (typeof parameterDefinitions)[ParameterKey] & { choices?: Readonly<Record<string, string>> } = parameterDefinitions[key];
  if (typeof value === "boolean") return value ? "是" : "否";
  return definition.choices?.[String(value)] ?? `${value}${definition.unit}`;
}
