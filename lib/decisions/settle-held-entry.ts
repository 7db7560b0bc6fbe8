import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockApplication } from "@/lib/applications/lock-application";
import { moveApplication } from "@/lib/applications/move-application";
import { findOpenObjections } from "@/lib/objections/open-objections";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { lockList } from "./lock-list";
import type { SettleHeldEntryInput } from "./schema";

/** After the objection was concluded, what it held back goes to the decision, as proposed before or otherwise, with reasons. */
export async function settleHeldEntry(actor: Actor, input: SettleHeldEntryInput): Promise<null> {
  return transaction(async (tx) => {
    const list = await lockList(tx, actor, input.listId);
    const entry = list.entries.find(({ applicationId, heldAt }) => applicationId === input.applicationId && heldAt !== null);
    if (!entry || entry.application.stage !== "publicNotice") throw notFoundError("留待处理的申报");
    const open = await findOpenObjections(tx, [input.applicationId]);
    if (open.size > 0) throw refusedError("该申报的异议尚未办结，不能进入决策程序。");
    const application = await lockApplication(tx, actor, input.applicationId);
    await moveApplication(tx, { actor, application, action: "closePublicNotice", reason: input.reason, payload: { outcome: input.outcome } });
    await tx.proposalEntry.update({
      where: { listId_applicationId: { listId: list.id, applicationId: input.applicationId } },
      data: { outcome: input.outcome, departureReason: input.reason },
    });
    return null;
  });
}
