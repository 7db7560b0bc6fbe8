/** Exact decimal numbers as text: money in 万元, areas, percentages. No floating point anywhere. */

/** An amount of 万元 with at most two decimals, e.g. "1234.50". */
export type WanYuan = string;

const pattern = /^(\d{1,14})(?:\.(\d{1,2}))?$/;

/** Hundredths (for money: units of 100元) of a non-negative decimal with at most two decimals; undefined for other text. */
export function parseHundredths(text: string): bigint | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  return BigInt(match[1]!) * BigInt(100) + BigInt((match[2] ?? "").padEnd(2, "0"));
}

/** 123450n → "1234.50" */
export function formatHundredths(hundredths: bigint): WanYuan {
  const text = hundredths.toString().padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** a ÷ b rounded up, for b > 0 and a ≥ 0. */
export function divideUp(a: bigint, b: bigint): bigint {
  return (a + b - BigInt(1)) / b;
}

/**
 * numerator ÷ denominator as a percentage, rounded half up to `decimals` places. When the ratio is below `below`
 * (a whole percentage), as many more places are shown as it takes to see that: 4.9995, never 5.00.
 */
export function formatPercent(numerator: bigint, denominator: bigint, decimals: number, below?: number): string {
  const isBelow = below !== undefined && numerator * BigInt(100) < BigInt(below) * denominator;
  for (let places = decimals; ; places += 1) {
    const scale = BigInt(10) ** BigInt(places);
    const rounded = (numerator * BigInt(200) * scale + denominator) / (BigInt(2) * denominator);
    if (isBelow && rounded >= BigInt(below) * scale) continue;
    const text = rounded.toString().padStart(places + 1, "0");
    return `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`;
  }
}
