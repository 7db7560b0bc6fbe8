import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { conflictError, fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { evaluationAssignmentStages } from "@/lib/workflow/evaluation-assignment-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { readEvaluation } from "./content";
import { spellHundredths, weightedTotal, type IndicatorLine } from "./indicators";
import { lockEvaluator, moveEvaluator, type LockedEvaluator } from "./lock-evaluator";
import { requireNoEvaluationTie } from "./parties-of-base";
import type { SaveEvaluationScoresInput, SubmitEvaluationScoresInput } from "./schema";

/** Only indicators that the round froze for this base have points. @throws ExpectedError "invalid" */
function indicatorsOf(assignment: LockedEvaluator, scores: Readonly<Record<string, number>>): readonly IndicatorLine[] {
  const { indicators } = readEvaluation(assignment.case.content);
  const unknown = Object.keys(scores).find((key) => !indicators.some((line) => line.key === key));
  if (unknown !== undefined) throw fieldError(`scores.${unknown}`, "本轮指标中没有这一项");
  return indicators;
}

/** Keeps the score sheet as typed so far; no event, it is the expert's own until submitted. @returns the new version */
export async function saveEvaluationScores(actor: Actor, input: SaveEvaluationScoresInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const assignment = await lockEvaluator(tx, actor, input.assignmentId);
    getTransition(evaluationAssignmentStages, assignment.stage, "score");
    authorize(actor, "evaluationAssignment.score", assignment);
    await requireNoEvaluationTie(tx, assignment, await receivedAt(tx));
    indicatorsOf(assignment, input.scores);
    if (assignment.version !== input.version) {
      throw conflictError("这份评分刚刚在另一处保存过。您的内容没有丢失，请核对后再保存。", { version: assignment.version, scores: assignment.scores, opinion: assignment.opinion });
    }
    await tx.evaluationAssignment.update({ where: { id: assignment.id }, data: { scores: input.scores, opinion: input.opinion, version: { increment: 1 } } });
    return { version: input.version + 1 };
  });
}

/** 提交评分: every indicator that applies, with the weights frozen when the round opened. @returns the total, e.g. "85.71" */
export async function submitEvaluationScores(actor: Actor, input: SubmitEvaluationScoresInput): Promise<{ total: string }> {
  return transaction(async (tx) => {
    const assignment = await lockEvaluator(tx, actor, input.assignmentId);
    getTransition(evaluationAssignmentStages, assignment.stage, "submit");
    if (assignment.version !== input.version) throw conflictError("这份评分刚刚在另一处保存过，请刷新核对后再提交。");
    const at = await receivedAt(tx);
    await requireNoEvaluationTie(tx, assignment, at);
    const indicators = indicatorsOf(assignment, input.scores);
    const missing = indicators.find(({ key }) => input.scores[key] === undefined);
    if (missing) throw fieldError(`scores.${missing.key}`, `请给“${missing.name}”打分`);
    const total = spellHundredths(weightedTotal(input.scores, indicators)!);
    await moveEvaluator(tx, { actor, assignment, action: "submit", data: { scores: input.scores, opinion: input.opinion, total, submittedAt: at } });
    return { total };
  });
}
