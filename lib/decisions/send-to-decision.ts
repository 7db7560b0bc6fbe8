import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockApplication } from "@/lib/applications/lock-application";
import { moveApplication } from "@/lib/applications/move-application";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { lockList, moveList } from "./lock-list";
import type { ListIdInput } from "./schema";

/** Without a public notice: where the call has none, or where nothing is proposed for recognition. */
export async function sendToDecision(actor: Actor, input: ListIdInput): Promise<null> {
  return transaction(async (tx) => {
    const list = await lockList(tx, actor, input.listId, input.version);
    if (list.noticeRequired && list.entries.some(({ outcome }) => outcome === "recognize")) {
      throw refusedError("本批次设定为须经公示，请先公示。");
    }
    for (const { applicationId } of list.entries) {
      const application = await lockApplication(tx, actor, applicationId);
      await moveApplication(tx, { actor, application, action: "sendToDecision" });
    }
    await moveList(tx, actor, list, "sendToDecision");
    return null;
  });
}
