import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockBase } from "@/lib/bases/lock-base";
import { moveBase } from "@/lib/bases/move-base";
import { caseNumberPrefixes } from "@/lib/cases/case-number";
import { createCase } from "@/lib/cases/create-case";
import { lockCase } from "@/lib/cases/lock-case";
import { today } from "@/lib/platform/clock";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { nextSerial } from "@/lib/platform/numbering";
import { transaction } from "@/lib/platform/transaction";
import { yearOf } from "@/lib/regulation/plain-date";
import { setRectificationDuty } from "./duty";
import type { OrderRectificationInput } from "./schema";

/**
 * 下达限期整改 (第十八条 “对评价‘不合格’的国合基地限期整改”): from one published grade, once, with a day. The base is 整改中 from
 * today. @throws ExpectedError "refused", StageError where the base is not in order
 */
export async function orderRectification(actor: Actor, input: OrderRectificationInput): Promise<{ caseId: string }> {
  return transaction(async (tx) => {
    const evaluation = await lockCase(tx, actor, input.evaluationCaseId, "evaluation");
    if (evaluation.stage !== "published" || evaluation.grade !== "unqualified") throw refusedError("限期整改针对评价结果已公布为“不合格”的基地（第十八条）。");
    const earlier = await tx.baseCase.findFirst({ where: { process: "rectification", originId: evaluation.id }, select: { number: true } });
    if (earlier) throw refusedError(`本次评价已下达限期整改（${earlier.number}）。`);
    const day = await today(tx);
    if (input.dueOn <= day) throw fieldError("dueOn", "整改截止日须晚于今天");

    const base = await lockBase(tx, actor, evaluation.baseId);
    const told = [...(await recipientsOf(tx, { organizationId: base.organizationId })), ...(await recipientsOf(tx, { recommenderId: base.recommenderId }))];
    const title = `${evaluation.title}不合格的整改`;
    const { caseId, eventId } = await createCase(tx, {
      actor,
      process: "rectification",
      action: "order",
      base,
      title,
      number: await nextSerial(tx, `${caseNumberPrefixes.rectification}-${yearOf(day)}`),
      originId: evaluation.id,
      openTo: { host: true, recommender: true, province: true },
      content: { evaluationCaseId: evaluation.id, orderedOn: day, dueOn: input.dueOn, demands: input.demands },
      reason: input.demands,
      payload: { dueOn: input.dueOn, evaluationCaseId: evaluation.id },
      notify: (id) => told.map((recipientId) => ({ recipientId, template: "rectification.ordered", data: { caseId: id, title, dueOn: input.dueOn } })),
    });
    await setRectificationDuty(tx, { id: caseId, organizationId: base.organizationId, recommenderId: base.recommenderId }, input.dueOn, eventId);
    await moveBase(tx, { actor, base, action: "orderRectification", on: day, reason: "评价不合格，限期整改", payload: { rectificationCaseId: caseId } });
    return { caseId };
  });
}
