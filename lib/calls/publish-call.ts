import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { refusedError } from "@/lib/platform/errors";
import { liveParameters } from "@/lib/platform/law-in-force";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";
import { currentFormVersion } from "./form-version";
import { lockCall, moveCall, requireCallAct } from "./lock-call";
import { publishGaps } from "./publish-gaps";
import type { CallVersionInput } from "./schema";

/**
 * Publishes the call and its notice. From now on it keeps the form, the rules, the regulation and the parameters of this
 * day, whatever changes later (第二十七条). Before `opensAt` it is announced; it opens by the clock, nothing has to run.
 * @throws ExpectedError "refused" naming what is missing
 */
export async function publishCall(actor: Actor, input: CallVersionInput): Promise<{ noticeId: string }> {
  return transaction(async (tx) => {
    const call = await lockCall(tx, actor, input.callId, input.version);
    requireCallAct(actor, call, "publish");
    const at = await receivedAt(tx);
    const gaps = publishGaps({ ...call, recommendBy: call.recommendBy ? fromDbDay(call.recommendBy) : null }, at);
    if (gaps.length > 0) throw refusedError(`还不能发布：${gaps.join("")}`);
    const pinned = {
      formVersion: currentFormVersion,
      ruleVersion: regulation.ruleVersion,
      regulationNumber: regulation.documentNumber,
      parameters: { ...(await liveParameters(shanghaiDay(at), tx)), ...(call.parameters as object) },
    };
    await moveCall(tx, { actor, call, action: "publish", data: { ...pinned, publishedAt: at }, payload: pinned });
    const notice = await tx.notice.create({
      select: { id: true },
      data: { kind: "call", title: call.title, body: call.introduction, callId: call.id, publishedAt: at },
    });
    return { noticeId: notice.id };
  });
}
