import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import type { ExaminationLine } from "../examination/examination-lines";
import { loadExamination } from "../examination/load-examination";
import { findOfficeCase, type OfficeCase } from "./get-case";

export interface ExaminationView {
  found: OfficeCase;
  version: number;
  lines: ExaminationLine[];
}

/** A case with its lines for 形式审查: as they stand now while it is being examined, as they were concluded afterwards. */
export async function findExamination(actor: Actor, id: string): Promise<ExaminationView | undefined> {
  const found = await findOfficeCase(actor, id, "province");
  if (!found) return undefined;
  if (found.stage === "formalExamination" || found.stage === "examinationCorrection") {
    const { version, lines } = await loadExamination(db, id);
    return { found, version, lines };
  }
  const stored = found.examination ? await db.examination.findUnique({ where: { applicationId: id }, select: { version: true, lines: true } }) : null;
  return { found, version: stored?.version ?? 0, lines: (stored?.lines ?? []) as unknown as ExaminationLine[] };
}
