/** Totals of experts on one application, and how strict or lenient each expert was (domain.md §3.13). Never decides. */

export interface SubmittedScore {
  applicationId: string;
  expertId: string;
  total: number;
}

export interface ApplicationResult {
  applicationId: string;
  count: number;
  mean: number;
  median: number;
  lowest: number;
  highest: number;
  spread: number;
  /** Mean after putting every expert on the same scale; equals `mean` where an expert's scale cannot be known. */
  normalized: number;
}

const round = (value: number) => Math.round((value + Number.EPSILON) * 100) / 100;
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
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
    const deviation = deviationOf(totals);
    for (const score of own) {
      const comparable = own.length >= 3 && deviation > 0;
      const value = comparable ? scale.mean + ((score.total - meanOf(totals)) / deviation) * scale.deviation : score.total;
      result.set(score, Math.min(100, Math.max(0, value)));
    }
  }
  return result;
}

/** Results by application, best mean first; equal means are ordered by median, then by id so that the order is stable. */
export function resultsOf(scores: readonly SubmittedScore[]): ApplicationResult[] {
  const normalized = normalize(scores);
  const results = [...groupBy(scores, ({ applicationId }) => applicationId)].map(([applicationId, rows]): ApplicationResult => {
    const totals = rows.map(({ total }) => total);
    const lowest = Math.min(...totals);
    const highest = Math.max(...totals);
    return {
      applicationId,
      count: rows.length,
      mean: round(meanOf(totals)),
      median: round(medianOf(totals)),
      lowest,
      highest,
      spread: round(highest - lowest),
      normalized: round(meanOf(rows.map((row) => normalized.get(row)!))),
    };
  });
  return results.sort(
    (left, right) => right.mean - left.mean || right.median - left.median || (left.applicationId < right.applicationId ? -1 : 1),
  );
}
