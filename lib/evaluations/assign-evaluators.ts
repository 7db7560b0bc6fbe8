import "server-only";
import type { Actor } from "@/lib/access/actor";
import { findConflicts } from "@/lib/experts/conflicts";
import { expertTies, tiesOf, type ExpertWithTies } from "@/lib/experts/expert-ties";
import { loadObstacles, openLoads } from "@/lib/experts/open-load";
import { receivedAt } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import type { Tx } from "@/lib/platform/db";
import { fieldError, notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { evaluationAssignmentStages } from "@/lib/workflow/evaluation-assignment-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { lockEvaluation, moveEvaluation } from "./move-evaluation";
import { partiesOfEvaluation } from "./parties-of-base";
import type { AssignEvaluatorsInput } from "./schema";

/**
 * 分派专家: all chosen or none; one that must stand aside or has no room refuses the whole, named with the reason.
 * @throws ExpectedError "refused"
 */
export async function assignEvaluators(actor: Actor, input: AssignEvaluatorsInput): Promise<{ assigned: number }> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, input.caseId);
    const at = await receivedAt(tx);
    await moveEvaluation(tx, { actor, evaluation, action: "assignExpert", payload: { expertIds: input.expertIds, dueOn: input.dueOn } });
    if (input.dueOn < shanghaiDay(at)) throw fieldError("dueOn", "评分截止日不能早于今天");

    // One after another, so that two officers cannot both give an expert the last place of the load.
    await tx.$queryRaw`SELECT 1 FROM "Expert" WHERE id = ANY(${input.expertIds}::uuid[]) ORDER BY id FOR UPDATE`;
    const experts = await tx.expert.findMany({ where: { id: { in: input.expertIds } }, include: expertTies, orderBy: { id: "asc" } });
    if (experts.length !== new Set(input.expertIds).size) throw notFoundError("所选专家");
    await refuseUnsuitable(tx, input.caseId, experts, at);
    for (const expert of experts) await assignOne(tx, actor, input, expert, at);
    return { assigned: experts.length };
  });
}

async function refuseUnsuitable(tx: Tx, caseId: string, experts: readonly ExpertWithTies[], at: Date): Promise<void> {
  const parties = await partiesOfEvaluation(tx, caseId);
  const loads = await openLoads(tx, experts.map(({ id }) => id));
  const problems = experts.flatMap((expert) => {
    const ties = findConflicts(tiesOf(expert), parties, shanghaiDay(at)).filter(({ weight }) => weight === "certain");
    const reasons = [...ties.map(({ text }) => text), ...loadObstacles(expert, loads.get(expert.id) ?? 0)];
    return reasons.length > 0 ? [`${expert.name}：${reasons.join("")}`] : [];
  });
  if (problems.length > 0) throw refusedError(`未能分派。${problems.join("；")}`);
}

async function assignOne(tx: Tx, actor: Actor, input: AssignEvaluatorsInput, expert: ExpertWithTies, at: Date): Promise<void> {
  const earlier = await tx.evaluationAssignment.findUnique({ where: { caseId_expertId: { caseId: input.caseId, expertId: expert.id } } });
  const { to, clause } = getTransition(evaluationAssignmentStages, earlier?.stage ?? null, "assign");
  const fresh = { stage: to, assignedById: actor.userId!, assignedAt: at, dueOn: toDbDay(input.dueOn) };
  const assignment = earlier
    ? await tx.evaluationAssignment.update({ where: { id: earlier.id }, data: { ...fresh, version: { increment: 1 }, declaredAt: null, refusalReason: null, withdrawnReason: null } })
    : await tx.evaluationAssignment.create({ data: { ...fresh, caseId: input.caseId, expertId: expert.id } });
  await recordEvent(tx, {
    actor,
    action: "evaluationAssignment.assign",
    subject: { type: "evaluationAssignment", id: assignment.id },
    stage: { from: earlier?.stage ?? null, to },
    clause,
    payload: { caseId: input.caseId, dueOn: input.dueOn },
    notify: [{ recipientId: expert.userId, template: "evaluation.expertAssigned", data: { evaluationAssignmentId: assignment.id, dueOn: input.dueOn } }],
  });
}
