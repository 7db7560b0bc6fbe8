import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, refusedError } from "@/lib/platform/errors";
import { requireOneRow, transaction } from "@/lib/platform/transaction";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { lockApplication, type LockedApplication } from "../lock-application";
import { preparedBy } from "@/lib/accounts/prepared-by";
import type { SaveRecommendationInput } from "./schema";
import { separationProblem } from "./separation";

/** What the other window saved, for the choice between the two. */
export interface OpinionConflict {
  version: number;
  updatedByName: string;
  data: Pick<SaveRecommendationInput, "checks" | "proposal" | "opinion" | "supportCommitment" | "declineReason">;
}

/**
 * Keeps what the handler has written so far (第十三条（一） “形成审核初评意见”). No event: it is a draft until the approver is
 * asked. The version decides between two windows. @throws ExpectedError "conflict"
 * with the {@link OpinionConflict} as `details.current`
 */
export async function saveRecommendation(actor: Actor, input: SaveRecommendationInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const application = await lockForHandling(tx, actor, input.applicationId);
    await writeRecommendation(tx, actor, application, input);
    return { version: input.version + 1 };
  });
}

/** The application, locked, for the handler whose turn it is. @throws ExpectedError, StageError, AccessError */
export async function lockForHandling(tx: Tx, actor: Actor, applicationId: string): Promise<LockedApplication> {
  const application = await lockApplication(tx, actor, applicationId);
  getTransition(applicationStages, application.stage, "handle");
  const problem = actor.userId && application.preparedByIds.includes(actor.userId) ? separationProblem(actor, application) : undefined;
  if (problem) throw refusedError(problem);
  authorize(actor, "application.handle", application);
  if (application.recommenderHandlerId !== null && application.recommenderHandlerId !== actor.userId) {
    throw refusedError("此件已分办给其他经办人，请先改派再办理。");
  }
  if (application.recommendation?.handledAt) throw refusedError("已提交审核人，需由审核人退回后才能修改。");
  return application;
}

/** Writes the draft on the version it started from, for the submission that lies before the handler now. */
export async function writeRecommendation(
  tx: Tx,
  actor: Actor,
  application: LockedApplication,
  input: SaveRecommendationInput,
  also: { handledAt?: Date; returnedReason?: null } = {},
): Promise<void> {
  const { ordinal } = await tx.submission.findFirstOrThrow({
    where: { applicationId: application.id },
    orderBy: { ordinal: "desc" },
    select: { ordinal: true },
  });
  const columns = {
    submissionOrdinal: ordinal,
    checks: input.checks as unknown as Prisma.InputJsonArray,
    proposal: input.proposal,
    opinion: input.opinion,
    supportCommitment: input.supportCommitment,
    declineReason: input.declineReason === "" ? null : input.declineReason,
    handlerId: actor.userId!,
    handlerName: actor.name,
    ...also,
  };
  const current = application.recommendation;
  if (!current) {
    if (input.version !== 0) throw conflictError();
    await tx.recommendation.create({ data: { applicationId: application.id, ...columns, preparedByIds: [actor.userId!] } });
    if (application.recommenderHandlerId === null) {
      await tx.application.update({ where: { id: application.id }, data: { recommenderHandlerId: actor.userId! } });
    }
    return;
  }
  if (current.version !== input.version) throw conflictError("初评意见刚刚在另一处保存过。您的内容没有丢失，请选择保留哪一份。", conflictOf(current));
  const updated = await tx.recommendation.updateMany({
    where: { id: current.id, version: input.version },
    data: { ...columns, ...preparedBy(current, actor), version: input.version + 1 },
  });
  requireOneRow(updated.count);
}

function conflictOf(current: NonNullable<LockedApplication["recommendation"]>): OpinionConflict {
  return {
    version: current.version,
    updatedByName: current.handlerName,
    data: {
      checks: current.checks as unknown as SaveRecommendationInput["checks"],
      proposal: current.proposal as SaveRecommendationInput["proposal"],
      opinion: current.opinion,
      supportCommitment: current.supportCommitment,
      declineReason: current.declineReason ?? "",
    },
  };
}
