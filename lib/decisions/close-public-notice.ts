import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockApplication } from "@/lib/applications/lock-application";
import { moveApplication } from "@/lib/applications/move-application";
import { findOpenObjections } from "@/lib/objections/open-objections";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";
import { lockList, moveList } from "./lock-list";
import type { ListIdInput } from "./schema";

/**
 * The notice has run its whole last day: what nobody objected to goes to the decision, an open objection holds back only
 * the concerned base (domain.md §2.5). @returns how many are held
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
    const open = await findOpenObjections(tx, onNotice.map(({ applicationId }) => applicationId));
    for (const { applicationId } of onNotice) {
      if (open.has(applicationId)) {
        await tx.proposalEntry.update({ where: { listId_applicationId: { listId: list.id, applicationId } }, data: { heldAt: at } });
        continue;
      }
      const application = await lockApplication(tx, actor, applicationId);
      await moveApplication(tx, { actor, application, action: "closePublicNotice" });
    }
    await moveList(tx, actor, list, "closePublicNotice", { held: open.size });
    return { held: open.size };
  });
}
