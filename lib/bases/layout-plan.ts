import "server-only";
import { today } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { fieldLabel } from "@/lib/regulation/fields";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { regionNameZh } from "@/lib/regulation/regions";
import { findCityName } from "@/lib/regulation/zhejiang";

/** One line of the plan: how many bases are wanted in a city, a field, with a country or region, or in any of their crossings. */
export interface LayoutPlanLine {
  /** "" means any. */
  cityCode: string;
  fieldCode: string;
  region: string;
  bases: number;
  note: string;
}

/** What a line is compared with. */
export interface PlacedInPlan {
  cityCode: string;
  fieldCode: string;
  regions: readonly string[];
}

export interface LayoutComparison extends LayoutPlanLine {
  label: string;
  /** Bases that hold the title now. */
  existing: number;
}

/** What a record of a plan holds (lib/law-settings/propose-layout-plan.ts wrote it). */
export function layoutLinesOf(value: unknown): LayoutPlanLine[] {
  return (value as { lines: LayoutPlanLine[] }).lines;
}

/** 杭州市 × 智能计算与人工智能 × 德国 */
export function layoutLabel({ cityCode, fieldCode, region }: Pick<LayoutPlanLine, "cityCode" | "fieldCode" | "region">): string {
  return [cityCode && (findCityName(cityCode) ?? cityCode), fieldCode && fieldLabel(fieldCode), region && regionNameZh(region)].filter(Boolean).join(" × ");
}

/** Whether a line of the plan speaks of something at this place. */
export function isInLine(line: Pick<LayoutPlanLine, "cityCode" | "fieldCode" | "region">, place: PlacedInPlan): boolean {
  return (line.cityCode === "" || line.cityCode === place.cityCode) && (line.fieldCode === "" || line.fieldCode === place.fieldCode) && (line.region === "" || place.regions.includes(line.region));
}

export function compareWithPlan(lines: readonly LayoutPlanLine[], bases: readonly PlacedInPlan[]): LayoutComparison[] {
  return lines.map((line) => ({ ...line, label: layoutLabel(line), existing: bases.filter((base) => isInLine(line, base)).length }));
}

/** The plan in force on a day: of those confirmed, the one with the latest day of effect. Empty when the province has made none. */
export async function layoutPlanOn(day: PlainDate): Promise<LayoutPlanLine[]> {
  const plan = await db.lawSetting.findFirst({
    where: { kind: "layoutPlan", stage: "confirmed", effectiveOn: { lte: toDbDay(day) } },
    orderBy: [{ effectiveOn: "desc" }, { decidedAt: "desc" }, { id: "desc" }],
    select: { value: true },
  });
  return plan ? layoutLinesOf(plan.value) : [];
}

/** The plan of today beside the bases there are, in two queries. @param only lines that speak of this place */
export async function readLayoutComparison(only?: PlacedInPlan, proposed?: readonly LayoutPlanLine[]): Promise<LayoutComparison[]> {
  const [lines, bases] = await Promise.all([
    proposed ?? today().then(layoutPlanOn),
    db.base.findMany({ where: { stage: { in: ["active", "rectifying"] } }, select: { cityCode: true, fieldCode: true, regions: true } }),
  ]);
  return compareWithPlan(only ? lines.filter((line) => isInLine(line, only)) : lines, bases);
}
