import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { applicationStages } from "@/lib/workflow/application-stages";
import { callPhase } from "@/lib/workflow/call-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { findRunningBans } from "@/lib/organizations/find-running-bans";
import type { StartApplicationInput } from "./schema";

/**
 * 第十一条（一） opens a draft under an open call. A running ban (第十八、二十二条) is told now and refuses only the
 * submission; one for a field is kept as a fact, because a new draft has no field yet. @returns the new application's id
 */
export async function startApplication(actor: Actor, input: StartApplicationInput): Promise<{ applicationId: string }> {
  return transaction(async (tx) => {
    if (!actor.organizationId) throw notFoundError("您的单位");
    const organization = await tx.organization.findUniqueOrThrow({ where: { id: actor.organizationId } });
    authorize(actor, "application.start", organization);
    const call = await tx.call.findUnique({ where: { id: input.callId } });
    if (!call || call.stage === "draft") throw notFoundError("该申报批次");
    if (callPhase(call, await receivedAt(tx)) !== "open") throw refusedError(`“${call.title}”不在开放期间，不能开始申报。`);
    if (!call.categories.includes(input.category)) throw refusedError("本批次不受理该类别的申报。");

    const { to, clause } = getTransition(applicationStages, null, "start");
    const application = await tx.application.create({
      select: { id: true },
      data: {
        callId: call.id,
        organizationId: organization.id,
        recommenderId: organization.recommenderId,
        cityCode: organization.cityCode,
        category: input.category,
        stage: to,
        stageSince: await receivedAt(tx),
        createdById: actor.userId!,
        preparedByIds: [actor.userId!],
      },
    });
    const bans = await findRunningBans(tx, organization.creditCode, await receivedAt(tx));
    const fieldBans = bans.flatMap(({ fieldCode, bannedThrough }) => (fieldCode ? [{ fieldCode, bannedThrough }] : []));
    const findings = bans.filter(({ fieldCode }) => fieldCode === null).map(({ finding }) => finding);
    await recordEvent(tx, {
      actor,
      action: "application.start",
      subject: { type: "application", id: application.id },
      stage: { from: null, to },
      clause,
      ...(findings.length > 0 ? { findings } : {}),
      ...(fieldBans.length > 0 ? { payload: { fieldBans } } : {}),
    });
    return { applicationId: application.id };
  });
}
