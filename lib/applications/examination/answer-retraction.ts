import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { refusedError } from "@/lib/platform/errors";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import { tellHost, tellRecommender } from "../people-to-tell";
import type { ApplicationIdInput } from "../schema";
import type { ExaminationReasonInput } from "./schema";

/** 同意撤回: the case ends as the host asked; its duties end with it. */
export async function consentToRetraction(actor: Actor, input: ApplicationIdInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    if (!application.retractionRequestedAt) throw refusedError("依托单位没有申请撤回。");
    const reason = application.retractionReason ?? "依托单位申请撤回。";
    const { eventId } = await moveApplication(tx, {
      actor,
      application,
      action: "consentToRetraction",
      reason,
      data: { endReason: reason, signOffRequestedAt: null },
      notify: [...(await tellHost(tx, application, "application.retractionConsented")), ...(await tellRecommender(tx, application, "application.retractionConsented"))],
    });
    await tx.correctionRound.updateMany({ where: { applicationId: application.id, closedAt: null }, data: { closedAt: await receivedAt(tx) } });
    await dischargeObligations(tx, { type: "application", id: application.id }, "correction", eventId);
    return null;
  });
}

/** 不同意撤回: with a reason; the case goes on where it stands. */
export async function refuseRetraction(actor: Actor, input: ExaminationReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    if (!application.retractionRequestedAt) throw refusedError("依托单位没有申请撤回。");
    await moveApplication(tx, {
      actor,
      application,
      action: "refuseRetraction",
      reason: input.reason,
      data: { retractionRequestedAt: null, retractionReason: null },
      notify: await tellHost(tx, application, "application.retractionRefused", { reason: input.reason }),
    });
    return null;
  });
}
