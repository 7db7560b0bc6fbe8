import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { refusedError } from "@/lib/platform/errors";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";
import { applicationStages } from "@/lib/workflow/application-stages";
import { requireStage } from "@/lib/workflow/next-stage";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import { tellHost } from "../people-to-tell";
import type { ExaminationReasonInput } from "./schema";

/**
 * 逾期未补正，恢复审查: nothing happens by itself when the day has passed; the officer takes the case up again as it was
 * last submitted. Not before the last day is over.
 */
export async function resumeExamination(actor: Actor, input: ExaminationReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    requireStage(applicationStages, application.stage, "examinationCorrection", "examine");
    const round = await tx.correctionRound.findFirstOrThrow({ where: { applicationId: application.id, closedAt: null }, orderBy: { ordinal: "desc" } });
    const at = await receivedAt(tx);
    const dueOn = fromDbDay(round.dueOn);
    if (shanghaiDay(at) <= dueOn) throw refusedError(`补正期限至${formatChineseDateWithWeekday(dueOn)}，期满前不能恢复审查。`);
    const { eventId } = await moveApplication(tx, {
      actor,
      application,
      action: "examine",
      reason: input.reason,
      data: { signOffRequestedAt: null },
      payload: { dueOn },
      notify: await tellHost(tx, application, "application.examinationResumed", { dueOn }),
    });
    await tx.correctionRound.update({ where: { id: round.id }, data: { closedAt: at } });
    await dischargeObligations(tx, { type: "application", id: application.id }, "correction", eventId);
    return null;
  });
}
