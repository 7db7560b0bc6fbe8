import "server-only";
import { publicActor, type Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { nextSerial } from "@/lib/platform/numbering";
import { transaction } from "@/lib/platform/transaction";
import { formatChineseDateWithWeekday, shanghaiDay, yearOf } from "@/lib/regulation/plain-date";
import { getTransition } from "@/lib/workflow/next-stage";
import { objectionStages } from "@/lib/workflow/objection-stages";
import type { RaiseObjectionInput } from "./schema";

/**
 * 公示异议, by anybody until the end of the notice's last day. The record names “公众”, never the objector.
 * @returns the number under which the objector can ask
 */
export async function raiseObjection(_actor: Actor, input: RaiseObjectionInput): Promise<{ number: string }> {
  return transaction(async (tx) => {
    const at = await receivedAt(tx);
    // Closing the notice waits for this, and the other way round: an objection in time is never passed by.
    await tx.$queryRaw`SELECT 1 FROM "Application" WHERE id = ${input.applicationId}::uuid FOR UPDATE`;
    const entry = await tx.proposalEntry.findFirst({
      where: { applicationId: input.applicationId, outcome: "recognize", list: { notice: { id: input.noticeId } } },
      select: { application: { select: { id: true, stage: true } }, list: { select: { notice: true } } },
    });
    const notice = entry?.list.notice;
    if (!entry || !notice?.startsOn || !notice.endsOn) throw notFoundError("该公示");
    const [startsOn, endsOn, on] = [fromDbDay(notice.startsOn), fromDbDay(notice.endsOn), shanghaiDay(at)];
    if (on < startsOn || on > endsOn) throw refusedError(`公示期已于${formatChineseDateWithWeekday(endsOn)}届满，逾期不再受理异议。`);
    authorize(publicActor, "objection.raise", entry.application);

    const { to, clause } = getTransition(objectionStages, null, "raise");
    const { objectorKind, objectorName, objectorContact, content } = input;
    const number = await nextSerial(tx, `YY-${yearOf(on)}`);
    const objection = await tx.objection.create({
      select: { id: true },
      data: { number, noticeId: notice.id, applicationId: entry.application.id, stage: to, objectorKind, objectorName, objectorContact, content, receivedAt: at },
    });
    const supervisors = await tx.user.findMany({ where: { active: true, roles: { some: { role: "provinceSupervisor" } } }, select: { id: true } });
    await recordEvent(tx, {
      actor: publicActor,
      action: "objection.raise",
      subject: { type: "objection", id: objection.id },
      stage: { from: null, to },
      clause,
      notify: supervisors.map(({ id }) => ({ recipientId: id, template: "objection.raised", data: { objectionId: objection.id, number } })),
    });
    return { number };
  });
}
