import "server-only";
import type { Actor } from "@/lib/access/actor";
import { parseCaseContent } from "@/lib/cases/case-draft";
import { moveCase } from "@/lib/cases/move-case";
import type { Tx } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import type { CloseDefenceInput } from "./schema";
import { openRevocation } from "./step";

/**
 * 陈述申辩结束: the period is over, or the host said that it has nothing to add; what was said and what is made of it is put
 * down before anybody decides. @throws ExpectedError "refused" while the host may still speak
 */
export async function closeDefence(actor: Actor, input: CloseDefenceInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    const lastDay = content.notice?.lastDay;
    if (lastDay !== undefined && day <= lastDay && !(await saidEverything(tx, locked.id))) {
      throw refusedError(`陈述申辩期限至${formatChineseDate(lastDay)}（含当日），届满或者依托单位表示不再补充以后，才能结束。`);
    }
    const { eventId } = await moveCase(tx, {
      actor,
      locked,
      action: "closeDefence",
      reason: input.answer,
      data: { content: { ...content, hearing: { summary: input.summary, answer: input.answer, on: day } } },
    });
    await dischargeObligations(tx, { type: "revocation", id: locked.id }, "defence", eventId);
    return null;
  });
}

/** The last defence filed says “不再补充”. */
async function saidEverything(tx: Tx, caseId: string): Promise<boolean> {
  const last = await tx.caseFiling.findFirst({ where: { caseId }, orderBy: { ordinal: "desc" }, select: { contentText: true } });
  return last !== null && parseCaseContent(last.contentText).sections["defence"]?.["final"] === true;
}
