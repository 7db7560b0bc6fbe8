import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { lockAssignment, moveAssignment } from "./lock-assignment";
import type { AssignmentReasonInput } from "./schema";

/** 声明回避: from now on the expert reads nothing of the case; the officer who assigned is told. */
export async function refuseAssignment(actor: Actor, input: AssignmentReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const assignment = await lockAssignment(tx, actor, input.assignmentId);
    await moveAssignment(tx, {
      actor,
      assignment,
      action: "refuse",
      data: { refusalReason: input.reason },
      reason: input.reason,
      notify: [
        { recipientId: assignment.assignedById, template: "application.expertRefused", data: { applicationId: assignment.applicationId, expertName: assignment.expert.name } },
      ],
    });
    return null;
  });
}
