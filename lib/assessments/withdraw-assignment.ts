import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { lockAssignment, moveAssignment } from "./lock-assignment";
import type { AssignmentReasonInput } from "./schema";

/** 撤销分派, e.g. an expert who does not answer; the scores written so far are kept for the record and count for nothing. */
export async function withdrawAssignment(actor: Actor, input: AssignmentReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const assignment = await lockAssignment(tx, actor, input.assignmentId);
    await moveAssignment(tx, {
      actor,
      assignment,
      action: "withdraw",
      data: { withdrawnReason: input.reason },
      reason: input.reason,
      notify: [{ recipientId: assignment.expert.userId, template: "application.expertWithdrawn", data: { assignmentId: assignment.id } }],
    });
    return null;
  });
}
