import "server-only";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/platform/clock";
import { fieldError } from "@/lib/platform/errors";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { createObligation } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { lockEvaluation, moveEvaluation, tellHost } from "./move-evaluation";
import type { ReturnEvaluationInput } from "./schema";

/** Kind of the duty to file the self-evaluation again. */
export const supplementDuty = "evaluationSupplement";

/** 退回补充 by the recommender's handler or, while the experts have it, by the province's officer; with the day by which. */
export async function returnEvaluation(actor: Actor, input: ReturnEvaluationInput): Promise<null> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, input.caseId);
    if (input.dueOn <= (await today(tx))) throw fieldError("dueOn", "补充截止日须晚于今天");
    const { locked } = evaluation;
    const { eventId } = await moveEvaluation(tx, {
      actor,
      evaluation,
      action: "returnToHost",
      reason: input.reason,
      payload: { dueOn: input.dueOn },
      notify: await tellHost(tx, evaluation, "evaluation.returned", { reason: input.reason, dueOn: input.dueOn }),
    });
    await createObligation(tx, {
      kind: supplementDuty,
      subject: { type: "evaluation", id: locked.id },
      bearer: "host",
      organizationId: locked.organizationId,
      recommenderId: locked.recommenderId,
      clause: "art18",
      basis: { kind: "day", day: input.dueOn, rolls: true },
      calendar: await liveCalendar(tx),
      sourceEventId: eventId,
    });
    return null;
  });
}
