import "server-only";
import type { Actor } from "@/lib/access/actor";
import { findConflicts } from "@/lib/experts/conflicts";
import { receivedAt } from "@/lib/platform/clock";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { lockAssignment, moveAssignment } from "./lock-assignment";
import { expertTies, partiesOf, tiesOf } from "./parties-of";
import type { DeclareNoConflictInput } from "./schema";

/**
 * The declaration for this one case, before any content opens. A tie that came up since the assignment refuses it; the
 * parties are not named to the expert.
 */
export async function declareNoConflict(actor: Actor, input: DeclareNoConflictInput): Promise<null> {
  return transaction(async (tx) => {
    const assignment = await lockAssignment(tx, actor, input.assignmentId);
    const at = await receivedAt(tx);
    const expert = await tx.expert.findUniqueOrThrow({ where: { id: assignment.expertId }, include: expertTies });
    const conflicts = findConflicts(tiesOf(expert), await partiesOf(tx, assignment.applicationId), shanghaiDay(at));
    if (conflicts.some(({ weight }) => weight === "certain")) {
      throw refusedError("根据您的利益关系申报，本件应当回避。请选择“声明回避”。");
    }
    await moveAssignment(tx, { actor, assignment, action: "declare", data: { declaredAt: at } });
    return null;
  });
}
