import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { conflictError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { assignmentStages } from "@/lib/workflow/assignment-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { requireNoTie } from "./find-ties";
import { lockAssignment } from "./lock-assignment";
import type { SaveScoresInput } from "./schema";

/** Keeps the score sheet as typed so far; no event, it is the expert's own until submitted. @returns the new version */
export async function saveScores(actor: Actor, input: SaveScoresInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const assignment = await lockAssignment(tx, actor, input.assignmentId);
    getTransition(assignmentStages, assignment.stage, "score");
    authorize(actor, "assignment.score", assignment);
    await requireNoTie(tx, assignment, await receivedAt(tx));
    if (assignment.version !== input.version) {
      throw conflictError("这份评审意见刚刚在另一处保存过。您的内容没有丢失，请核对后再保存。", {
        version: assignment.version,
        scores: assignment.scores,
        strengths: assignment.strengths,
        weaknesses: assignment.weaknesses,
        suggestion: assignment.suggestion,
      });
    }
    const { scores, strengths, weaknesses, suggestion } = input;
    await tx.assignment.update({
      where: { id: assignment.id },
      data: { scores, strengths, weaknesses, suggestion, version: { increment: 1 } },
    });
    return { version: input.version + 1 };
  });
}
