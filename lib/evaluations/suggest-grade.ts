import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { recipientsOf } from "@/lib/accounts/recipients";
import type { CaseReasonInput } from "@/lib/cases/schema";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { gradeLabels } from "@/lib/regulation/terms";
import { evaluationStages } from "@/lib/workflow/evaluation-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { lockEvaluation, moveEvaluation, signature } from "./move-evaluation";
import { participantsOf } from "./round-scores";
import type { GradeInput } from "./schema";
import { suggestGradeOf } from "./suggested-grade";

const shortest = 5;

/** A grade other than the one suggested needs a reason of five characters. @throws ExpectedError "invalid" */
export function requireReason(reason: string, departs: boolean, from: string): void {
  if (departs && [...reason].length < shortest) throw fieldError("reason", `与${from}不一致，请写明理由（不少于 ${shortest} 个字）`);
}

/**
 * 提出建议等次: what the scores suggest is kept beside what the officer proposes; departing from it needs a reason. Every
 * expert must have submitted, stood aside or been withdrawn, and there must be enough of them. @throws ExpectedError "refused"
 */
export async function suggestGrade(actor: Actor, input: GradeInput): Promise<null> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, input.caseId);
    const { locked, parameters } = evaluation;
    getTransition(evaluationStages, locked.stage as keyof typeof evaluationStages.stages, "suggestGrade");
    authorize(actor, "evaluation.suggestGrade", locked);
    const assignments = await tx.evaluationAssignment.findMany({ where: { caseId: locked.id }, select: { stage: true } });
    if (assignments.some(({ stage }) => stage === "assigned" || stage === "declared")) throw refusedError("还有专家没有提交评分，请催办或撤销分派后再提出建议等次。");
    const submitted = assignments.filter(({ stage }) => stage === "submitted").length;
    if (submitted < parameters.evaluationExpertsMinimum) throw refusedError(`已提交评分的专家${submitted}人，不少于${parameters.evaluationExpertsMinimum}人方可提出建议等次。`);

    const machine = suggestGradeOf(locked.id, await participantsOf(tx, locked.roundId!), parameters)!;
    requireReason(input.reason, input.grade !== machine.grade, `按评分建议的“${gradeLabels[machine.grade]}”`);
    const leaders = await recipientsOf(tx, { province: true }, ["provinceLeader"]);
    await moveEvaluation(tx, {
      actor,
      evaluation,
      action: "suggestGrade",
      data: { handlerId: actor.userId },
      adds: { suggestion: { grade: input.grade, reason: input.reason || null, machine, ...(await signature(tx, actor)) } },
      ...(input.reason ? { reason: input.reason } : {}),
      payload: { grade: input.grade, machine: { ...machine } },
      notify: leaders.map((recipientId) => ({ recipientId, template: "evaluation.awaitsDecision", data: { caseId: locked.id, title: locked.title } })),
    });
    return null;
  });
}

/** 退回专家评价: before the grade is decided the officer may ask the experts again. */
export async function reopenAssessment(actor: Actor, input: CaseReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, input.caseId);
    await moveEvaluation(tx, { actor, evaluation, action: "reopenAssessment", reason: input.reason, adds: { suggestion: null } });
    return null;
  });
}
