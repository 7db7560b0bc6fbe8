import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { consequencesOf } from "@/lib/evaluations/consequences";
import { db } from "@/lib/platform/db";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { registerLead } from "@/lib/revocations/register-lead";

export const gradeLeadSchema = z.strictObject({ evaluationCaseId: z.uuid("页面已过期，请刷新后重试") });

/**
 * The lead that a published result gives ground for: the second unqualified in a row (第十八条、第二十二条（二）), or an absence
 * (第二十二条（一）). A person registers it; it decides nothing. @throws ExpectedError "refused" when there is no such ground, or a lead already
 */
export async function registerGradeLead(actor: Actor, { evaluationCaseId }: z.output<typeof gradeLeadSchema>): Promise<{ caseId: string }> {
  const evaluation = await db.baseCase.findFirst({ where: { AND: [{ id: evaluationCaseId, process: "evaluation" }, scope(actor, "baseCase.read")] }, select: { roundId: true, title: true } });
  if (!evaluation) throw notFoundError("该评价");
  const [found] = await consequencesOf(actor, evaluation.roundId!, evaluationCaseId);
  const twice = found?.proposals.includes("revocationLead");
  if (!found || !(twice || found.proposals.includes("absenceInquiry"))) throw refusedError("该评价结果没有需要登记的线索，或者已经登记。");
  const facts = [...found.standing.warnings.map(({ message }) => message), twice ? found.standing.explanation : `${evaluation.title}未参加绩效评价。`];
  return registerLead(actor, { baseId: found.baseId, ground: twice ? "art22.2" : "art22.1", occurredOn: "", source: "record", summary: facts.join("") }, { originId: evaluationCaseId, mark: `grade:${evaluationCaseId}` });
}
