import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import type { BaseChanges } from "./base-version";
import type { CorrectBaseInput } from "./correction-schema";
import { lockBase, type LockedBase } from "./lock-base";
import { moveBase } from "./move-base";

/**
 * 更正决定 (第十二条（二）): what was put down wrongly is set right by a decision with a document, as a further dated version;
 * the earlier versions stay. What has changed since is no mistake and goes by 第十六条.
 * @throws ExpectedError "invalid" for a day out of bounds, "refused" when nothing differs
 */
export async function correctBase(actor: Actor, input: CorrectBaseInput): Promise<null> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    const today = shanghaiDay(await receivedAt(tx));
    if (input.effectiveOn > today) throw fieldError("effectiveOn", "更正的起始日不能晚于今天");
    if (input.effectiveOn < fromDbDay(base.recognizedOn)) throw fieldError("effectiveOn", "更正的起始日不能早于认定日期");
    const changes = differences(base, input);
    if (Object.keys(changes).length === 0) throw refusedError("与现有档案相同，没有需要更正的内容。");
    const people = [...(await recipientsOf(tx, { organizationId: base.organizationId })), ...(await recipientsOf(tx, { recommenderId: base.recommenderId }))];
    await moveBase(tx, {
      actor,
      base,
      action: "correct",
      on: input.effectiveOn,
      changes,
      reason: `${input.documentNumber}更正：${input.reason}`,
      payload: { documentNumber: input.documentNumber, fields: Object.keys(changes) },
      notify: people.map((recipientId) => ({ recipientId, template: "base.corrected", data: { baseId: base.id, title: base.nameZh, reason: input.reason } })),
    });
    return null;
  });
}

function differences(base: LockedBase, input: CorrectBaseInput): BaseChanges {
  const changes: BaseChanges = {};
  if (input.fieldZh !== base.fieldZh || input.fieldEn !== base.fieldEn) Object.assign(changes, { fieldZh: input.fieldZh, fieldEn: input.fieldEn, ...baseName(input.fieldZh, input.fieldEn) });
  if (input.fieldCode !== base.fieldCode) changes.fieldCode = input.fieldCode;
  if (input.leaderName !== base.leaderName) changes.leaderName = input.leaderName;
  if ([...input.regions].sort().join() !== [...base.regions].sort().join()) changes.regions = [...input.regions];
  return changes;
}
