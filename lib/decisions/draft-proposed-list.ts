import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { findPanelRanks } from "@/lib/assessments/panel-ranks";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { receivedAt } from "@/lib/platform/clock";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { getTransition } from "@/lib/workflow/next-stage";
import { proposedListStages } from "@/lib/workflow/proposed-list-stages";
import type { DraftProposedListInput } from "./schema";

/**
 * 研究提出拟认定的国合基地建议名单 (第十一条（五）): every assessed application of the call that is in no list yet,
 * in the panel's order. All start as “拟不认定”; an officer says of each what is proposed.
 */
export async function draftProposedList(actor: Actor, input: DraftProposedListInput): Promise<{ listId: string }> {
  return transaction(async (tx) => {
    authorize(actor, "proposedList.draft");
    await tx.$queryRaw`SELECT 1 FROM "Call" WHERE id = ${input.callId}::uuid FOR UPDATE`;
    const call = await tx.call.findUnique({ where: { id: input.callId }, select: { id: true, parameters: true } });
    if (!call) throw notFoundError("该申报批次");
    const applications = await tx.application.findMany({
      where: { callId: call.id, stage: "proposal", proposalEntries: { none: {} } },
      select: { id: true },
    });
    if (applications.length === 0) throw refusedError("本批次没有评审结束、尚未列入名单的申报。");

    const { to, clause } = getTransition(proposedListStages, null, "draft");
    const ranks = await findPanelRanks(tx, call.id);
    const list = await tx.proposedList.create({
      select: { id: true },
      data: {
        callId: call.id,
        title: input.title,
        stage: to,
        noticeRequired: pinnedParameters(call.parameters).publicNoticeEnabled,
        createdById: actor.userId!,
        createdAt: await receivedAt(tx),
        entries: { create: applications.map(({ id }) => ({ applicationId: id, outcome: "decline", panelRank: ranks.get(id) ?? applications.length })) },
      },
    });
    await recordEvent(tx, {
      actor,
      action: "proposedList.draft",
      subject: { type: "proposedList", id: list.id },
      stage: { from: null, to },
      clause,
      payload: { applications: applications.length },
    });
    return { listId: list.id };
  });
}
