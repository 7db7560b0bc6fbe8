import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { requireNoTie } from "./find-ties";
import { lockAssignment, moveAssignment } from "./lock-assignment";
import type { DeclareNoConflictInput } from "./schema";

/** The declaration for this one case, before any content opens. A tie that came up since the assignment refuses it. */
export async function declareNoConflict(actor: Actor, input: DeclareNoConflictInput): Promise<null> {
  return transaction(async (tx) => {
    const assignment = await lockAssignment(tx, actor, input.assignmentId);
    const at = await receivedAt(tx);
    await requireNoTie(tx, assignment, at);
    await moveAssignment(tx, { actor, assignment, action: "declare", data: { declaredAt: at } });
    return null;
  });
}
