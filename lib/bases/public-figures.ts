import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import type { Category } from "@/lib/regulation/terms";
import { baseStageNames, type BaseStage } from "@/lib/workflow/base-stages";

/** How many bases the public register holds. */
export interface RegisterFigures {
  /** In force (正常 or 整改中), by category (第六条). */
  byCategory: Record<Category, number>;
  /** All, by state. */
  byStage: Record<BaseStage, number>;
}

/** The register counted once; one query. */
export async function readRegisterFigures(actor: Actor): Promise<RegisterFigures> {
  const groups = await db.base.groupBy({ by: ["category", "stage"], _count: true, where: scope(actor, "base.readPublic") as Prisma.BaseWhereInput });
  const sum = (matches: (group: (typeof groups)[number]) => boolean) => groups.filter(matches).reduce((total, { _count }) => total + _count, 0);
  const inForce = (category: Category) => sum((group) => group.category === category && (group.stage === "active" || group.stage === "rectifying"));
  return {
    byCategory: { comprehensive: inForce("comprehensive"), openService: inForce("openService"), globalRnd: inForce("globalRnd") },
    byStage: Object.fromEntries(baseStageNames.map((stage) => [stage, sum((group) => group.stage === stage)])) as Record<BaseStage, number>,
  };
}

/** How many bases of the register have a name of the form of 第二十五条, and how many there are; two queries. */
export async function countUnifiedNames(actor: Actor): Promise<{ unified: number; all: number }> {
  const visible = scope(actor, "base.readPublic") as Prisma.BaseWhereInput;
  const [startsWith, endsWith] = baseName("XX", "XX").nameZh.split("XX") as [string, string];
  const [unified, all] = await Promise.all([db.base.count({ where: { AND: [visible, { nameZh: { startsWith, endsWith } }] } }), db.base.count({ where: visible })]);
  return { unified, all };
}
