import type { Actor } from "@/lib/access/actor";
import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { recommend } from "@/lib/applications/recommendation/recommend";
import { recommendationChecks } from "@/lib/applications/recommendation/recommendation-checks";
import type { SaveRecommendationInput } from "@/lib/applications/recommendation/schema";
import { parseSubmission } from "@/lib/applications/submission-content";
import { db } from "@/lib/platform/db";
import { buildSubmitted, type BuildDraft } from "./applications";
import { buildBureau } from "./people";

const opinion = "经审核，该单位国际科技合作渠道稳定，条件保障到位，管理制度健全，材料真实，符合申报条件，同意推荐。";

/** A complete opinion on the submission that lies before the handler. */
export async function completeOpinion(applicationId: string, changes: Partial<SaveRecommendationInput> = {}): Promise<SaveRecommendationInput> {
  const submission = await db.submission.findFirstOrThrow({ where: { applicationId }, orderBy: { ordinal: "desc" } });
  const current = await db.recommendation.findUnique({ where: { applicationId }, select: { version: true } });
  return {
    applicationId,
    version: current?.version ?? 0,
    checks: recommendationChecks(parseSubmission(submission.contentText)).map(({ key }) => ({ key, answer: "confirmed" as const, note: key === "sample" ? "抽核合作协议2份，与原件一致。" : "" })),
    proposal: "recommend",
    opinion,
    supportCommitment: "在科技合作专项中予以优先支持。",
    declineReason: "",
    ...changes,
  };
}

/** Submitted, with the opinion before the approver. */
export async function buildHandled(options: BuildDraft = {}, changes: Partial<SaveRecommendationInput> = {}) {
  const bureau = options.bureau ?? (await buildBureau());
  const submitted = await buildSubmitted({ ...options, bureau });
  await handleRecommendation(bureau.handler, await completeOpinion(submitted.applicationId, changes));
  return { ...submitted, bureau, handler: bureau.handler as Actor, approver: bureau.approver as Actor };
}

/** Recommended to the province by two people of the bureau. */
export async function buildRecommended(options: BuildDraft = {}) {
  const handled = await buildHandled(options);
  await recommend(handled.approver, { applicationId: handled.applicationId, letterNumber: "" });
  return handled;
}
