import "server-only";
import type { Actor } from "@/lib/access/actor";
import { AccessError } from "@/lib/access/policy";
import { ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import { findRequestContext, runInRequest } from "@/lib/platform/request-context";
import { StageError } from "@/lib/workflow/next-stage";
import { recommend } from "./recommend";
import type { RecommendBatchInput } from "./schema";

export interface BatchResult {
  applicationId: string;
  ok: boolean;
  /** Why not; empty when it was recommended. */
  message: string;
}

/**
 * Recommends several, each by the same act in its own transaction: one that cannot be recommended spoils nothing, and
 * one that is not this recommender's is answered like one that does not exist.
 */
export async function recommendBatch(actor: Actor, input: RecommendBatchInput): Promise<{ results: BatchResult[] }> {
  const results: BatchResult[] = [];
  for (const applicationId of new Set(input.applicationIds)) {
    results.push(await recommendOne(actor, applicationId, input.letterNumber));
  }
  return { results };
}

async function recommendOne(actor: Actor, applicationId: string, letterNumber: string): Promise<BatchResult> {
  const run = () => recommend(actor, { applicationId, letterNumber });
  const context = findRequestContext();
  try {
    // The request's key belongs to the whole batch; each item is remembered by itself, so that a repeat finishes the rest.
    const key = context?.idempotency ? { ...context.idempotency, action: `${context.idempotency.action}:${applicationId}` } : null;
    await (context ? runInRequest({ ...context, idempotency: key }, run) : run());
    return { applicationId, ok: true, message: "" };
  } catch (error) {
    if (error instanceof ExpectedError || error instanceof StageError || error instanceof AccessError) {
      return { applicationId, ok: false, message: error.message };
    }
    logUnexpected(error, { requestId: context?.requestId ?? "", where: "application.recommendBatch" });
    return { applicationId, ok: false, message: "系统出现问题，此件未办理，请稍后单独办理。" };
  }
}
