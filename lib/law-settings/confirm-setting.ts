import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { YearArrangement } from "@/lib/regulation/calendar";
import type { ClauseId } from "@/lib/regulation/clause";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { withArrangement } from "@/lib/regulation/year-arrangement";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { lockSetting, moveSetting, type LockedSetting } from "./lock-setting";
import { recountDeadlines } from "./moved-deadlines";
import type { SettingVersionInput } from "./schema";

/**
 * A leader confirms a proposal. A parameter applies from its day; calls that are published keep what was pinned to them.
 * With an arrangement every open duty is counted again from its origin, and whoever bears one that moved is told.
 * @throws ExpectedError "refused" when the day of effect has passed meanwhile
 */
export async function confirmSetting(actor: Actor, input: SettingVersionInput): Promise<{ moved: number }> {
  return transaction(async (tx) => {
    const setting = await lockSetting(tx, actor, input.settingId, input.version);
    const at = await receivedAt(tx);
    if (setting.kind !== "holidayArrangement" && fromDbDay(setting.effectiveOn) < shanghaiDay(at)) {
      throw refusedError("生效日已过，不能确认。请不予采用，由经办人以新的生效日重新提出。");
    }
    const summary = setting.kind === "holidayArrangement" ? await applyArrangement(tx, actor, setting) : { moved: 0, settled: 0 };
    const notify = [{ recipientId: setting.proposedById, template: "lawSetting.confirmed", data: { settingId: setting.id } }];
    await moveSetting(tx, { actor, setting, action: "confirm", at, payload: { moved: summary.moved, settled: summary.settled }, notify });
    return { moved: summary.moved };
  });
}

async function applyArrangement(tx: Tx, actor: Actor, setting: LockedSetting): Promise<{ moved: number; settled: number }> {
  const calendar = withArrangement(await liveCalendar(tx), setting.value as unknown as YearArrangement);
  const { moved, settled, deadlines } = await recountDeadlines(tx, calendar);
  const hosts = await tx.user.findMany({
    where: { active: true, organizationId: { in: [...new Set(deadlines.flatMap(({ bearer, organizationId }) => (bearer === "host" && organizationId ? [organizationId] : [])))] } },
    select: { id: true, organizationId: true },
  });
  for (const { subjectType, subjectId, organizationId, bearer, clause, kind, from, to } of deadlines) {
    const data: Prisma.InputJsonObject = { kind, from, to, subjectType, subjectId };
    await recordEvent(tx, {
      actor,
      action: "obligation.recount",
      subject: { type: subjectType, id: subjectId },
      clause: clause as ClauseId,
      reason: `${setting.key}年放假安排公布，期限重新计算。`,
      payload: { ...data, settingId: setting.id },
      notify: bearer === "host" ? hosts.filter((host) => host.organizationId === organizationId).map(({ id }) => ({ recipientId: id, template: "obligation.moved", data })) : [],
    });
  }
  return { moved, settled };
}
