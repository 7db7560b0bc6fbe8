import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { lockAssignment, moveAssignment } from "./lock-assignment";
import type { AssignmentReasonInput } from "./schema";

/** A submitted score is immutable except by this: the officer gives it back to its author, with the reason on record. */
export async function reopenAssignment(actor: Actor, input: AssignmentReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const assignment = await lockAssignment(tx, actor, input.assignmentId);
    await moveAssignment(tx, {
      actor,
      assignment,
      action: "reopen",
      data: { submittedAt: null, total: null },
      reason: input.reason,
      payload: { scores: assignment.scores, total: assignment.total?.toString() ?? null },
      notify: [{ recipientId: assignment.expert.userId, template: "application.expertReopened", data: { assignmentId: assignment.id, reason: input.reason } }],
    });
    return null;
  });
}
