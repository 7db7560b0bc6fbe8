import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockApplication } from "@/lib/applications/lock-application";
import { moveApplication } from "@/lib/applications/move-application";
import { findHoldingObjections } from "@/lib/objections/open-objections";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";
import { lockList, moveList } from "./lock-list";
import type { ListIdInput } from "./schema";

/**
 * The notice has run its whole last day: what nobody objected to goes to the decision; an objection that is open, or was
 * found to be justified, holds back only the concerned base (domain.md §2.5). @returns how many are held
 */
export async function closePublicNotice(actor: Actor, input: ListIdInput): Promise<{ held: number }> {
  return transaction(async (tx) => {
    const list = await lockList(tx, actor, input.listId, input.version);
    const endsOn = list.notice?.endsOn ? fromDbDay(list.notice.endsOn) : null;
    const at = await receivedAt(tx);
    if (endsOn && shanghaiDay(at) <= endsOn) {
      throw refusedError(`公示期至${formatChineseDateWithWeekday(endsOn)}24时届满，届满后方可提交决策。`);
    }
    const onNotice = list.entries.filter(({ application }) => application.stage === "publicNotice");
    const applications = [];
    for (const { applicationId } of onNotice) applications.push(await lockApplication(tx, actor, applicationId));
    const held = await findHoldingObjections(tx, applications.map(({ id }) => id));
    for (const application of applications) {
      if (held.has(application.id)) {
        await tx.proposalEntry.update({ where: { listId_applicationId: { listId: list.id, applicationId: application.id } }, data: { heldAt: at } });
      } else {
        await moveApplication(tx, { actor, application, action: "closePublicNotice" });
      }
    }
    await moveList(tx, actor, list, "closePublicNotice", { held: held.size });
    return { held: held.size };
  });
}
