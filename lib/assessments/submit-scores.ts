import "server-only";
import type { Actor } from "@/lib/access/actor";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { receivedAt } from "@/lib/platform/clock";
import { conflictError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { requireNoTie } from "./find-ties";
import { lockAssignment, moveAssignment } from "./lock-assignment";
import type { SubmitScoresInput } from "./schema";
import { weightedTotal, weightsOf } from "./score-sheet";

/** 提交评审意见: four dimensions with the weights pinned to the call. From now on immutable (reopen-assignment.ts). */
export async function submitScores(actor: Actor, input: SubmitScoresInput): Promise<{ total: number }> {
  return transaction(async (tx) => {
    const assignment = await lockAssignment(tx, actor, input.assignmentId);
    if (assignment.version !== input.version) throw conflictError("这份评审意见刚刚在另一处保存过，请刷新核对后再提交。");
    const at = await receivedAt(tx);
    await requireNoTie(tx, assignment, at);
    const { scores, strengths, weaknesses, suggestion } = input;
    const total = weightedTotal(scores, weightsOf(pinnedParameters(assignment.application.call.parameters)))!;
    await moveAssignment(tx, {
      actor,
      assignment,
      action: "submit",
      data: { scores, strengths, weaknesses, suggestion, total, submittedAt: at },
    });
    return { total };
  });
}
