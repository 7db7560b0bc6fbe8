import type { LineOutcome } from "./compare-lines";

export const outcomeLabels: Record<LineOutcome, string> = { new: "新增", identical: "已存在且相同", different: "已存在但不同", invalid: "有错误" };

export type OutcomeCounts = Record<LineOutcome, number>;

export function countOutcomes(lines: readonly { outcome: LineOutcome }[]): OutcomeCounts {
  const counts: OutcomeCounts = { new: 0, identical: 0, different: 0, invalid: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}
