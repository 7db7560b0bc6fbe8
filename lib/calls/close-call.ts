import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { formatExactInstant } from "@/lib/regulation/shanghai-time";
import { lockCall, moveCall } from "./lock-call";
import type { CallReasonInput } from "./schema";
import { tellApplicants } from "./tell-applicants";

/**
 * 提前截止, or the formal end after the last instant: nothing is received any more. What was submitted goes on. An open
 * call's last instant becomes now; the record keeps both.
 */
export async function closeCall(actor: Actor, input: CallReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const call = await lockCall(tx, actor, input.callId, input.version);
    const at = await receivedAt(tx);
    const early = call.closesAt !== null && at < call.closesAt;
    const begun = call.opensAt !== null && call.opensAt <= at;
    const payload = { early, oldClosesAt: call.closesAt?.toISOString() ?? null, closedAt: at.toISOString() };
    const notify = early ? await tellApplicants(tx, call.id, "call.closed", { callId: call.id, title: call.title }) : [];
    await moveCall(tx, { actor, call, action: "close", data: early && begun ? { closesAt: at } : {}, reason: input.reason, payload, notify });
    if (early) {
      await tx.notice.create({
        data: {
          kind: "general",
          title: `关于“${call.title}”提前截止的通知`,
          body: `“${call.title}”自${formatExactInstant(at)}起不再接收申报，已经提交的申报继续办理。\n\n原因：${input.reason}`,
          callId: call.id,
          publishedAt: at,
        },
      });
    }
    return null;
  });
}
