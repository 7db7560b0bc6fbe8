import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { CaseReasonInput } from "@/lib/cases/schema";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { formatChineseDate, shanghaiDay } from "@/lib/regulation/plain-date";
import { gradeLabels, type Grade } from "@/lib/regulation/terms";
import { lockEvaluation, moveEvaluation, signature, tellHost } from "./move-evaluation";
import { selfEvaluationDuty } from "./open-round";
import { supplementDuty } from "./return-evaluation";
import type { CorrectGradeInput, GradeInput } from "./schema";
import { requireReason } from "./suggest-grade";

/** 确定等次 (第十八条): by a leader, who is not the officer that proposed it; a reason where the proposal is departed from. */
export async function decideGrade(actor: Actor, input: GradeInput): Promise<null> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, input.caseId);
    const { suggestion } = evaluation.content;
    if (suggestion) requireReason(input.reason, input.grade !== suggestion.grade, `经办人建议的“${gradeLabels[suggestion.grade]}”`);
    await moveEvaluation(tx, {
      actor,
      evaluation,
      action: "decideGrade",
      data: { grade: input.grade },
      adds: { decision: { grade: input.grade, reason: input.reason || null, ...(await signature(tx, actor)) } },
      ...(input.reason ? { reason: input.reason } : {}),
      payload: { grade: input.grade },
    });
    return null;
  });
}

/** 批准缓评: no grade of this round, and none is counted. Experts who still have it need not go on. */
export async function deferEvaluation(actor: Actor, input: CaseReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, input.caseId);
    const { id } = evaluation.locked;
    const { eventId } = await moveEvaluation(tx, { actor, evaluation, action: "defer", reason: input.reason, notify: await tellHost(tx, evaluation, "evaluation.deferred", { reason: input.reason }) });
    for (const kind of [selfEvaluationDuty, supplementDuty]) await dischargeObligations(tx, { type: "evaluation", id }, kind, eventId);
    await tx.evaluationAssignment.updateMany({
      where: { caseId: id, stage: { in: ["assigned", "declared"] } },
      data: { stage: "withdrawn", withdrawnReason: "本件已批准缓评。", version: { increment: 1 } },
    });
    return null;
  });
}

/**
 * 记为未参评: a fact, not a grade, and only after the day by which the base was to evaluate itself. Whether there was no good
 * reason (第二十二条（一）) is for people to find out. @throws ExpectedError "refused"
 */
export async function recordAbsence(actor: Actor, input: CaseReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, input.caseId);
    const subject = { type: "evaluation", id: evaluation.locked.id };
    const duty = await tx.obligation.findFirst({ where: { subjectType: subject.type, subjectId: subject.id, dischargedAt: null }, orderBy: { lastDay: "desc" }, select: { lastDay: true } });
    const day = shanghaiDay(await receivedAt(tx));
    const lastDay = duty && fromDbDay(duty.lastDay);
    if (lastDay && day <= lastDay) throw refusedError(`提交自评的最后一日是${formatChineseDate(lastDay)}，该日以后方可记为未参评。`);
    const { eventId } = await moveEvaluation(tx, { actor, evaluation, action: "recordAbsence", reason: input.reason, notify: await tellHost(tx, evaluation, "evaluation.absent", { reason: input.reason }) });
    for (const kind of [selfEvaluationDuty, supplementDuty]) await dischargeObligations(tx, subject, kind, eventId);
    return null;
  });
}

/** 更正等次: a decision of its own with its reason; what was published before stays on record. @throws ExpectedError "invalid" */
export async function correctGrade(actor: Actor, input: CorrectGradeInput): Promise<null> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, input.caseId);
    const from = evaluation.locked.grade as Grade | null;
    if (from === input.grade) throw fieldError("grade", `现为“${gradeLabels[input.grade]}”，没有改变`);
    await moveEvaluation(tx, {
      actor,
      evaluation,
      action: "correct",
      data: { grade: input.grade },
      adds: { corrections: [...evaluation.content.corrections, { from: from!, to: input.grade, reason: input.reason, ...(await signature(tx, actor)) }] },
      reason: input.reason,
      payload: { from, to: input.grade },
      notify: await tellHost(tx, evaluation, "evaluation.corrected", { grade: gradeLabels[input.grade], reason: input.reason }),
    });
    return null;
  });
}
