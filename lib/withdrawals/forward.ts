import "server-only";
import type { Actor } from "@/lib/access/actor";
import { tellCaseHost, tellCaseOfficers } from "@/lib/cases/case-audience";
import { lockCase } from "@/lib/cases/lock-case";
import { findOpinion } from "@/lib/cases/office-opinion";
import { moveCase } from "@/lib/cases/move-case";
import type { DecideInput } from "@/lib/cases/office-steps-schema";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";

/**
 * The recommender reports the application with its opinion, agreeing or not; the decision is the province's (第十三条（四）、第二十三条).
 * @throws ExpectedError "refused" before a handler has written the opinion
 */
export async function forwardWithdrawal(actor: Actor, input: DecideInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "withdrawal");
    const opinion = findOpinion(locked.content, "recommender");
    if (locked.stage === "recommendation" && (locked.handlerId === null || !opinion)) throw refusedError("请先由经办人提出意见，再由另一人报送。");
    await moveCase(tx, {
      actor,
      locked,
      action: "forward",
      reason: input.note === "" ? (opinion?.opinion ?? "") : input.note,
      data: { openToProvince: true },
      notify: [...(await tellCaseHost(tx, locked, "withdrawal.forwarded")), ...(await tellCaseOfficers(tx, locked, "withdrawal.forwarded"))],
    });
    return null;
  });
}
