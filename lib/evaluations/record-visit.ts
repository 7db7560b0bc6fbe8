import "server-only";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/platform/clock";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { lockEvaluation, moveEvaluation, signature } from "./move-evaluation";
import type { RecordVisitInput } from "./schema";

/** 登记现场考察: records are added, not edited. */
export async function recordVisit(actor: Actor, { caseId, ...visit }: RecordVisitInput): Promise<null> {
  return transaction(async (tx) => {
    const evaluation = await lockEvaluation(tx, actor, caseId);
    if (visit.visitedOn > (await today(tx))) throw fieldError("visitedOn", "考察日期不能晚于今天");
    await moveEvaluation(tx, {
      actor,
      evaluation,
      action: "recordVisit",
      adds: { visits: [...evaluation.content.visits, { ...visit, ...(await signature(tx, actor)) }] },
      payload: { visitedOn: visit.visitedOn },
    });
    return null;
  });
}
