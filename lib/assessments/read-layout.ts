import "server-only";
import { db } from "@/lib/platform/db";
import type { Category } from "@/lib/regulation/terms";
import { countLayout, type Layout } from "./layout";

/** The distribution of the bases that hold the title today, beside an application. One query; public facts only. */
export async function readLayout(application: { category: Category; cityCode: string; fieldCode: string | null; regions: readonly string[] }): Promise<Layout> {
  const bases = await db.base.findMany({
    where: { stage: { in: ["active", "rectifying"] } },
    select: { category: true, cityCode: true, fieldCode: true, regions: true },
  });
  return countLayout(bases, { ...application, fieldCode: application.fieldCode ?? "" });
}
