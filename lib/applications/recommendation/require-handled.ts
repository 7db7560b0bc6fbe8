import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import type { LockedApplication } from "../lock-application";
import { separationProblem } from "./separation";

type Recommendation = NonNullable<LockedApplication["recommendation"]>;

/**
 * What the approver decides on: an opinion that was submitted to the approver, by somebody else, on the submission that
 * lies before them now. @throws StageError, ExpectedError "refused" with the reason
 */
export async function requireHandled(
  tx: Tx,
  actor: Actor,
  application: LockedApplication,
  action: "recommend" | "declineToRecommend" | "sendBackToHandler",
): Promise<Recommendation> {
  getTransition(applicationStages, application.stage, action);
  const problem = separationProblem(actor, application);
  if (problem) throw refusedError(problem);
  const recommendation = application.recommendation;
  if (!recommendation?.handledAt) throw refusedError("经办人尚未提交初评意见。");
  const { ordinal } = await tx.submission.findFirstOrThrow({
    where: { applicationId: application.id },
    orderBy: { ordinal: "desc" },
    select: { ordinal: true },
  });
  if (recommendation.submissionOrdinal !== ordinal) throw refusedError("依托单位已重新提交，请经办人按新的材料重新提出初评意见。");
  return recommendation;
}
