import "server-only";
import type { Prisma, Reader } from "@/lib/platform/db";
import { parseHundredths } from "@/lib/regulation/decimal";
import { readEvaluation } from "./content";
import { meanTotal } from "./indicators";
import type { Participant } from "./suggested-grade";

/** A total of a column, "85.71", as hundredths. */
export function hundredthsOf(total: Prisma.Decimal): number {
  return Number(parseHundredths(total.toFixed(2))!);
}

/** Every base that takes part in a round with the mean of what its experts submitted. */
export async function participantsOf(client: Reader, roundId: string): Promise<Participant[]> {
  const cases = await client.baseCase.findMany({
    where: { roundId, process: "evaluation", stage: { notIn: ["deferred", "absent", "ended"] } },
    select: { id: true, content: true, assignments: { where: { stage: "submitted" }, select: { total: true } } },
  });
  return cases.map(({ id, content, assignments }) => ({
    caseId: id,
    category: readEvaluation(content).category,
    score: meanTotal(assignments.map(({ total }) => hundredthsOf(total!))) ?? null,
  }));
}
