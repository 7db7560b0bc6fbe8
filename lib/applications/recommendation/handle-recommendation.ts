import "server-only";
import type { Actor } from "@/lib/access/actor";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { receivedAt } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { moveApplication } from "../move-application";
import { parseSubmission } from "../submission-content";
import { peopleOfRecommender } from "../people-to-tell";
import { recommendationChecks, recommendationGaps } from "./recommendation-checks";
import { lockForHandling, writeRecommendation } from "./save-recommendation";
import type { SaveRecommendationInput } from "./schema";

/**
 * 提交审核人: the handler's 审核初评意见 is complete and another person decides (第十一条（二）、第十三条（一）).
 * @throws ExpectedError "invalid" naming each point that is not answered
 */
export async function handleRecommendation(actor: Actor, input: SaveRecommendationInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockForHandling(tx, actor, input.applicationId);
    const submission = await tx.submission.findFirstOrThrow({
      where: { applicationId: application.id },
      orderBy: { ordinal: "desc" },
      select: { contentText: true, ordinal: true },
    });
    const checks = recommendationChecks(parseSubmission(submission.contentText));
    const minimum = pinnedParameters(application.call.parameters).recommendationOpinionLength;
    const gaps = recommendationGaps(checks, input, minimum);
    if (Object.keys(gaps).length > 0) throw new ExpectedError("invalid", "初评意见还不完整，请查看标出的各项。", { fieldErrors: gaps });

    await writeRecommendation(tx, actor, application, input, { handledAt: await receivedAt(tx), returnedReason: null });
    const approvers = await peopleOfRecommender(tx, application.recommenderId, "recommenderApprover");
    await moveApplication(tx, {
      actor,
      application,
      action: "handle",
      payload: { proposal: input.proposal, submissionOrdinal: submission.ordinal },
      notify: approvers
        .filter((id) => id !== actor.userId)
        .map((recipientId) => ({ recipientId, template: "application.awaitsApproval", data: { applicationId: application.id } })),
    });
    return null;
  });
}
