import "server-only";
import type { Actor } from "@/lib/access/actor";
import { endBase } from "@/lib/bases/end-base";
import { lockBase } from "@/lib/bases/lock-base";
import { tellCaseHost, tellCaseRecommender } from "@/lib/cases/case-audience";
import { lockCase } from "@/lib/cases/lock-case";
import { decideOnOpinion } from "@/lib/cases/office-opinion";
import type { DecideInput } from "@/lib/cases/office-steps-schema";
import { receivedAt } from "@/lib/platform/clock";
import { refusedError } from "@/lib/platform/errors";
import { dischargeAllObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { checkWithdrawal } from "@/lib/regulation/articles/article-23-withdrawal";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { isRevocationOpen } from "./open-revocations";

export const suspendedSentence = "该基地有未办结的取消资格事项（第二十二条），退出申请暂不办理；该事项办结后才能批准退出（第二十三条）。";

/**
 * “经审批后，不再作为国合基地管理” (第二十三条). The base is locked first: a revocation cannot begin unseen meanwhile.
 * @throws ExpectedError "refused" while a revocation is open
 */
export async function approveWithdrawal(actor: Actor, input: DecideInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "withdrawal");
    const base = await lockBase(tx, actor, locked.baseId);
    const notify = [...(await tellCaseHost(tx, locked, "withdrawal.approved")), ...(await tellCaseRecommender(tx, locked, "withdrawal.approved"))];
    const { eventId, reason } = await decideOnOpinion(tx, actor, locked, { action: "approve", party: "province", decision: "agree", note: input.note }, { notify });
    if (await isRevocationOpen(tx, base.id, { knownToHost: false })) {
      throw refusedError(suspendedSentence, checkWithdrawal({ reason, revocationOpen: true }).filter(({ rule }) => rule === "art23-revocation-open"));
    }
    await dischargeAllObligations(tx, { type: "withdrawal", id: locked.id }, eventId);
    await endBase(tx, { actor, base, action: "withdraw", on: shanghaiDay(await receivedAt(tx)), reason: "批准主动退出", payload: { caseId: locked.id } });
    return null;
  });
}
