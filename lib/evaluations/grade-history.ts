import "server-only";
import type { Reader } from "@/lib/platform/db";
import type { RoundResult } from "@/lib/regulation/articles/article-18-evaluation";
import type { Grade, RoundGrade } from "@/lib/regulation/terms";

export interface RoundOfBase {
  caseId: string;
  roundId: string;
  publishedAt: Date;
  result: RoundResult;
}

/**
 * What each base's published rounds ended with, oldest first (第十八条 counts consecutive grades). The grade is the one that
 * holds now: a correction counts. One query for all bases.
 * @param through the last instant of publication that counts; later rounds are left out
 */
export async function gradeHistories(client: Reader, baseIds: readonly string[], through?: Date): Promise<Map<string, RoundOfBase[]>> {
  const rows = await client.baseCase.findMany({
    where: {
      process: "evaluation",
      baseId: { in: [...baseIds] },
      stage: { in: ["published", "deferred", "absent"] },
      round: { stage: "published", ...(through ? { publishedAt: { lte: through } } : {}) },
    },
    orderBy: [{ round: { publishedAt: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      baseId: true,
      stage: true,
      grade: true,
      round: { select: { id: true, title: true, publishedAt: true } },
      consequences: { where: { process: "rectification" }, select: { id: true } },
    },
  });
  const histories = new Map<string, RoundOfBase[]>(baseIds.map((id) => [id, []]));
  for (const { id, baseId, stage, grade, round, consequences } of rows) {
    const held = stage === "published" ? (grade as Grade) : (stage as RoundGrade);
    histories.get(baseId)!.push({
      caseId: id,
      roundId: round!.id,
      publishedAt: round!.publishedAt!,
      result: { round: round!.title, grade: held, ...(held === "unqualified" ? { rectificationOrdered: consequences.length > 0 } : {}) },
    });
  }
  return histories;
}
