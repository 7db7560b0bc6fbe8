import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import type { CaseAudience } from "@/lib/cases/case-record";
import { ownOf } from "@/lib/cases/get-case";
import { db } from "@/lib/platform/db";
import { readRectification, type RectificationContent } from "./content";

/** What was demanded, planned, extended and concluded; every party of the base may know it. undefined: not there, or not for this party. */
export async function findRectification(actor: Actor, caseId: string, audience: CaseAudience): Promise<RectificationContent | undefined> {
  const row = await db.baseCase.findFirst({ where: { AND: [{ id: caseId, process: "rectification" }, scope(actor, "baseCase.read"), ownOf(actor, audience)] }, select: { content: true } });
  return row ? readRectification(row.content) : undefined;
}
