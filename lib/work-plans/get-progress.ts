import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { presentSection, type PresentedField } from "@/lib/forms/present-section";
import type { SectionData } from "@/lib/forms/field";
import { db } from "@/lib/platform/db";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { workPlanForm } from "./form";

export interface PlanProgress {
  parts: { key: string; title: string; fields: PresentedField[]; updatedAt: string | null }[];
}

/** A plan as it stands today, progress included; offices see it from its adoption on. @throws Error when it is not there */
export async function getPlanProgress(actor: Actor, caseId: string): Promise<PlanProgress> {
  const row = await db.baseCase.findFirstOrThrow({ where: { AND: [{ id: caseId, process: "workPlan" }, scope(actor, "baseCase.read")] }, include: { sections: true, base: { select: { category: true } } } });
  return {
    parts: workPlanForm({ category: row.base.category, year: row.year, content: null }).map((section) => {
      const saved = row.sections.find(({ key }) => key === section.key);
      return { key: section.key, title: section.title, fields: presentSection(section, (saved?.data ?? {}) as SectionData), updatedAt: saved ? formatInstant(saved.updatedAt) : null };
    }),
  };
}
