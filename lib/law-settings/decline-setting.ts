import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { lockSetting, moveSetting } from "./lock-setting";
import type { SettingReasonInput } from "./schema";

/** A leader does not take the proposal; the officer is told why. */
export async function declineSetting(actor: Actor, input: SettingReasonInput): Promise<void> {
  await transaction(async (tx) => {
    const setting = await lockSetting(tx, actor, input.settingId, input.version);
    const notify = [{ recipientId: setting.proposedById, template: "lawSetting.declined", data: { settingId: setting.id, reason: input.reason } }];
    await moveSetting(tx, { actor, setting, action: "decline", at: await receivedAt(tx), reason: input.reason, notify });
  });
}
