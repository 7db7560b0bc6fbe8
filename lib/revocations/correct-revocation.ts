import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockBase } from "@/lib/bases/lock-base";
import { restoreBase } from "@/lib/bases/restore-base";
import { moveCase } from "@/lib/cases/move-case";
import { toDbDay } from "@/lib/platform/day";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { CorrectRevocationInput } from "./schema";
import { openRevocation, tellBoth } from "./step";

/** 更正决定: the revocation is undone by a document of its own; the base goes on as it was, the ban is lifted and what the base
 * owed it owes again, all with their history. */
export async function correctRevocation(actor: Actor, input: CorrectRevocationInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    if (input.decidedOn > day) throw fieldError("decidedOn", "更正决定的日期不能晚于今天");
    if (content.document && input.decidedOn < content.document.issuedOn) throw fieldError("decidedOn", "更正决定不能早于原决定");
    await moveCase(tx, {
      actor,
      locked,
      action: "correct",
      reason: input.reason,
      payload: { number: input.number, decidedOn: input.decidedOn },
      notify: await tellBoth(tx, locked, "revocation.corrected", { number: input.number, reason: input.reason }),
    });
    await tx.reapplicationBan.updateMany({ where: { caseId: locked.id }, data: { liftedOn: toDbDay(input.decidedOn) } });
    const base = await lockBase(tx, actor, locked.baseId);
    await restoreBase(tx, { actor, base, on: input.decidedOn, reason: `${input.number}更正：${input.reason}`, payload: { caseId: locked.id } });
    return null;
  });
}
