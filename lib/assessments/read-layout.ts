import "server-only";
import { compareWithPlan, isInLine, layoutPlanOn } from "@/lib/bases/layout-plan";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Category } from "@/lib/regulation/terms";
import { countLayout, type Layout } from "./layout";

/** The distribution of the bases that hold the title today, beside an application. Three queries; public facts only. */
export async function readLayout(application: { category: Category; cityCode: string; fieldCode: string | null; regions: readonly string[] }): Promise<Layout> {
  const bases = await db.base.findMany({
    where: { stage: { in: ["active", "rectifying"] } },
    select: { category: true, cityCode: true, fieldCode: true, regions: true },
  });
  const place = { ...application, fieldCode: application.fieldCode ?? "" };
  const plan = await layoutPlanOn(await today());
  return countLayout(bases, place, compareWithPlan(plan.filter((line) => isInLine(line, place)), bases));
}
