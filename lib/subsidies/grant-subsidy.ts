import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockBase } from "@/lib/bases/lock-base";
import { caseNumberPrefixes } from "@/lib/cases/case-number";
import { createCase } from "@/lib/cases/create-case";
import { lockCase } from "@/lib/cases/lock-case";
import { today } from "@/lib/platform/clock";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { nextSerial } from "@/lib/platform/numbering";
import { transaction } from "@/lib/platform/transaction";
import { checkSubsidyGround } from "@/lib/regulation/articles/article-19-subsidy";
import { formatHundredths, parseHundredths } from "@/lib/regulation/decimal";
import { yearOf } from "@/lib/regulation/plain-date";
import type { Grade } from "@/lib/regulation/terms";
import type { GrantSubsidyInput } from "./schema";

/**
 * 登记补助 (第十九条): for a published excellent grade, once; the amount and the document come from outside. It opens an
 * account of spending that feeds the next evaluation. @throws ExpectedError "refused" with the finding
 */
export async function grantSubsidy(actor: Actor, input: GrantSubsidyInput): Promise<{ caseId: string }> {
  return transaction(async (tx) => {
    const evaluation = await lockCase(tx, actor, input.evaluationCaseId, "evaluation");
    if (evaluation.stage !== "published") throw refusedError("评价结果尚未公布，不能登记补助。");
    const ground = checkSubsidyGround({ grade: evaluation.grade as Grade, nationalBase: false });
    if (ground.outcome !== "met") throw refusedError(ground.explanation, [ground]);
    const earlier = await tx.baseCase.findFirst({ where: { process: "subsidy", originId: evaluation.id }, select: { number: true } });
    if (earlier) throw refusedError(`本次评价的补助已登记（${earlier.number}）。`);
    const day = await today(tx);
    if (input.grantedOn > day) throw fieldError("grantedOn", "补助文件的日期不能晚于今天");

    const base = await lockBase(tx, actor, evaluation.baseId);
    const amount = formatHundredths(parseHundredths(input.amount)!);
    const host = await recipientsOf(tx, { organizationId: base.organizationId });
    const title = `${evaluation.title}补助经费`;
    const { caseId } = await createCase(tx, {
      actor,
      process: "subsidy",
      action: "grant",
      base,
      title,
      number: await nextSerial(tx, `${caseNumberPrefixes.subsidy}-${yearOf(day)}`),
      originId: evaluation.id,
      openTo: { host: true, recommender: true, province: true },
      opensOnly: true,
      content: { evaluationCaseId: evaluation.id, roundTitle: evaluation.title, amount, documentNumber: input.documentNumber, grantedOn: input.grantedOn },
      findings: [ground],
      payload: { amount, documentNumber: input.documentNumber, grantedOn: input.grantedOn },
      notify: (id) => host.map((recipientId) => ({ recipientId, template: "subsidy.granted", data: { caseId: id, title, amount } })),
    });
    return { caseId };
  });
}
