import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { lockEvaluator, moveEvaluator } from "./lock-evaluator";
import { requireNoEvaluationTie } from "./parties-of-base";
import type { DeclareEvaluatorInput, EvaluatorReasonInput } from "./schema";

/** 声明无需回避, before any content opens. A tie that came up since the assignment refuses it. */
export async function declareEvaluator(actor: Actor, input: DeclareEvaluatorInput): Promise<null> {
  return transaction(async (tx) => {
    const assignment = await lockEvaluator(tx, actor, input.assignmentId);
    const at = await receivedAt(tx);
    await requireNoEvaluationTie(tx, assignment, at);
    await moveEvaluator(tx, { actor, assignment, action: "declare", data: { declaredAt: at } });
    return null;
  });
}

/** 声明回避: from now on the expert reads nothing of the case; the officer who assigned is told. */
export async function refuseEvaluation(actor: Actor, input: EvaluatorReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const assignment = await lockEvaluator(tx, actor, input.assignmentId);
    await moveEvaluator(tx, {
      actor,
      assignment,
      action: "refuse",
      data: { refusalReason: input.reason },
      reason: input.reason,
      notify: [{ recipientId: assignment.assignedById, template: "evaluation.expertRefused", data: { caseId: assignment.caseId, expertName: assignment.expert.name } }],
    });
    return null;
  });
}

/** 撤销分派; what was scored so far is kept for the record and counts for nothing. */
export async function withdrawEvaluator(actor: Actor, input: EvaluatorReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const assignment = await lockEvaluator(tx, actor, input.assignmentId);
    await moveEvaluator(tx, {
      actor,
      assignment,
      action: "withdraw",
      data: { withdrawnReason: input.reason },
      reason: input.reason,
      notify: [{ recipientId: assignment.expert.userId, template: "evaluation.expertWithdrawn", data: { evaluationAssignmentId: assignment.id } }],
    });
    return null;
  });
}

/** A submitted score is immutable except by this: the officer gives it back to its author, with the reason on record. */
export async function reopenEvaluator(actor: Actor, input: EvaluatorReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const assignment = await lockEvaluator(tx, actor, input.assignmentId);
    await moveEvaluator(tx, {
      actor,
      assignment,
      action: "reopen",
      data: { submittedAt: null, total: null },
      reason: input.reason,
      payload: { scores: assignment.scores, total: assignment.total?.toString() ?? null },
      notify: [{ recipientId: assignment.expert.userId, template: "evaluation.expertReopened", data: { evaluationAssignmentId: assignment.id, reason: input.reason } }],
    });
    return null;
  });
}
