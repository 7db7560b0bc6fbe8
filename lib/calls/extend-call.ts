import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { endOfDay, formatChineseDate, plainDate } from "@/lib/regulation/plain-date";
import { formatInstant, shanghaiInstant } from "@/lib/regulation/shanghai-time";
import { lockCall, moveCall, requireCallAct } from "./lock-call";
import type { ExtendCallInput } from "./schema";
import { tellApplicants } from "./tell-applicants";

/**
 * 延长截止时间: only ever later, for everybody, with a public reason; also after the old instant has passed (an outage at
 * the last hour). The record keeps both instants.
 * @throws ExpectedError "invalid" when the new instant is not later than the old one, or already past
 */
export async function extendCall(actor: Actor, input: ExtendCallInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const call = await lockCall(tx, actor, input.callId, input.version);
    requireCallAct(actor, call, "extend");
    const at = await receivedAt(tx);
    const closesAt = shanghaiInstant(plainDate(input.closesOn), input.closesTime);
    if (call.closesAt && closesAt <= call.closesAt) throw fieldError("closesOn", `新的截止时间应晚于原截止时间${formatInstant(call.closesAt)}`);
    if (closesAt <= at) throw fieldError("closesOn", "新的截止时间已经过去");
    const recommendBy = input.recommendBy === "" ? null : plainDate(input.recommendBy);
    if (call.recommendBy && (!recommendBy || recommendBy < fromDbDay(call.recommendBy))) {
      throw fieldError("recommendBy", `推荐截止日不能早于原定的${formatChineseDate(fromDbDay(call.recommendBy))}`);
    }
    if (recommendBy && endOfDay(recommendBy) < closesAt) throw fieldError("recommendBy", "推荐截止日不能早于新的申报截止时间");
    const instants = { oldClosesAt: call.closesAt?.toISOString() ?? null, newClosesAt: closesAt.toISOString() };
    const notify = await tellApplicants(tx, call.id, "call.extended", { callId: call.id, title: call.title, closesAt: instants.newClosesAt });
    await moveCall(tx, { actor, call, action: "extend", data: { closesAt, recommendBy: recommendBy ? toDbDay(recommendBy) : null }, reason: input.reason, payload: instants, notify });
    await tx.notice.create({
      data: {
        kind: "general",
        title: `关于延长“${call.title}”申报截止时间的通知`,
        body: `“${call.title}”的申报截止时间由${call.closesAt ? formatInstant(call.closesAt) : "未定"}延长至${formatInstant(closesAt)}。\n\n延长原因：${input.reason}`,
        callId: call.id,
        publishedAt: at,
      },
    });
    return { version: call.version + 1 };
  });
}
