import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { lockSetting, moveSetting } from "./lock-setting";
import type { SettingReasonInput } from "./schema";

/** An officer takes a proposal back before it was decided. */
export async function withdrawSetting(actor: Actor, input: SettingReasonInput): Promise<void> {
  await transaction(async (tx) => {
    const setting = await lockSetting(tx, actor, input.settingId, input.version);
    await moveSetting(tx, { actor, setting, action: "withdraw", at: await receivedAt(tx), reason: input.reason });
  });
}
