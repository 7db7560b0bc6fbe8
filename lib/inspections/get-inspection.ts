import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";
import { inspectionContentSchema, type InspectionContent } from "./schema";

/** What was checked and found. @throws Error when the case is not there: the page has asked for it before */
export async function getInspection(actor: Actor, caseId: string): Promise<InspectionContent> {
  const row = await db.baseCase.findFirstOrThrow({ where: { AND: [{ id: caseId, process: "inspection" }, scope(actor, "baseCase.read")] }, select: { content: true } });
  return inspectionContentSchema.parse(row.content);
}
