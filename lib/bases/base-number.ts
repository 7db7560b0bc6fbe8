import type { Category } from "@/lib/regulation/terms";

/** Z 综合发展, K 开放服务, Q 全球研发 (domain.md §3.2). */
const letters: Record<Category, string> = { comprehensive: "Z", openService: "K", globalRnd: "Q" };

/** The series a new base is numbered in, e.g. `GH-2026-Z`. */
export function numberSeries(year: number, category: Category): string {
  return `GH-${year}-${letters[category]}`;
}

/** The series and place of a number of our own making; undefined for an older number, which no series will ever give. */
export function findPlaceInSeries(number: string): { series: string; place: number } | undefined {
  const match = /^(GH-\d{4}-[ZKQ])-(\d{4,6})$/.exec(number);
  return match ? { series: match[1]!, place: Number(match[2]) } : undefined;
}
