/** Totals of experts on one application, and how strict or lenient each expert was (domain.md §3.13). Never decides. */

export interface SubmittedScore {
  applicationId: string;
  expertId: string;
  total: number;
}

export interface ApplicationResult {
  applicationId: string;
  /** Place by mean, then median; equal results share a place (1, 2, 2, 4). */
  rank: number;
  count: number;
  mean: number;
  median: number;
  lowest: number;
  highest: number;
  spread: number;
  /** Mean after putting every expert on the same scale; equals `mean` where an expert's scale cannot be known. */
  normalized: number;
}

/** Totals have two decimals: sums and differences are made of whole hundredths, where halves are exact. */
const toHundredths = (value: number) => Math.round(value * 100);
const roundHalfUp = (hundredths: number, divisor: number) => Math.floor((hundredths * 2 + divisor) / (divisor * 2)) / 100;
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly number[]) => sumOf(values) / values.length;

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}

function middleOf(sortedHundredths: readonly number[]): number {
  const middle = Math.floor(sortedHundredths.length / 2);
  if (sortedHundredths.length % 2 === 1) return sortedHundredths[middle]! / 100;
  return roundHalfUp(sortedHundredths[middle - 1]! + sortedHundredths[middle]!, 2);
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/**
 * Each score as its distance from the expert's own mean in the expert's own deviations, put back on the scale of all
 * scores. An expert with fewer than three scores, or with all scores equal, is left as is.
 */
function normalize(scores: readonly SubmittedScore[]): Map<SubmittedScore, number> {
  const all = scores.map(({ total }) => total);
  const scale = { mean: all.length > 0 ? meanOf(all) : 0, deviation: all.length > 0 ? deviationOf(all) : 0 };
  const result = new Map<SubmittedScore, number>();
  for (const own of groupBy(scores, ({ expertId }) => expertId).values()) {
    const totals = own.map(({ total }) => total);
    const comparable = own.length >= 3 && new Set(totals).size > 1;
    const [mean, deviation] = [meanOf(totals), deviationOf(totals)];
    for (const score of own) {
      const value = comparable ? scale.mean + ((score.total - mean) / deviation) * scale.deviation : score.total;
      result.set(score, Math.min(100, Math.max(0, value)));
    }
  }
  return result;
}

function resultOf(applicationId: string, rows: readonly SubmittedScore[], normalized: ReadonlyMap<SubmittedScore, number>): Omit<ApplicationResult, "rank"> {
  const sorted = rows.map(({ total }) => toHundredths(total)).sort((left, right) => left - right);
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  return {
    applicationId,
    count: rows.length,
    mean: roundHalfUp(sumOf(sorted), sorted.length),
    median: middleOf(sorted),
    lowest: lowest / 100,
    highest: highest / 100,
    spread: (highest - lowest) / 100,
    normalized: toHundredths(meanOf(rows.map((row) => normalized.get(row)!))) / 100,
  };
}

/** Results by application, best mean first, equal means by median; what is equal in both shares its place. */
export function resultsOf(scores: readonly SubmittedScore[]): ApplicationResult[] {
  const normalized = normalize(scores);
  const results = [...groupBy(scores, ({ applicationId }) => applicationId)]
    .map(([applicationId, rows]) => resultOf(applicationId, rows, normalized))
    .sort((left, right) => right.mean - left.mean || right.median - left.median || (left.applicationId < right.applicationId ? -1 : 1));
  const better = (left: { mean: number; median: number }, right: { mean: number; median: number }) =>
    left.mean > right.mean || (left.mean === right.mean && left.median > right.median);
  return results.map((result) => ({ ...result, rank: 1 + results.findIndex((other) => !better(other, result)) }));
}
