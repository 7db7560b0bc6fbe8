import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { CaseIdInput } from "@/lib/cases/schema";
import { moveCase } from "@/lib/cases/move-case";
import { refusedError } from "@/lib/platform/errors";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { openRevocation } from "./step";

/**
 * The case goes to verification: a lead that needs no inquiry, or an inquiry that was not answered in its time. The day
 * running out decides nothing; an officer takes the case up. @throws ExpectedError "refused" while the host may still answer
 */
export async function takeUp(actor: Actor, input: CaseIdInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    const asked = content.inquiries.at(-1);
    if (locked.stage === "inquiry" && asked && day <= asked.lastDay) {
      throw refusedError(`依托单位可以在${formatChineseDate(asked.lastDay)}（含当日）以前说明情况，期限届满后才能转入核查。`);
    }
    const { eventId } = await moveCase(tx, { actor, locked, action: "verify" });
    await dischargeObligations(tx, { type: "revocation", id: locked.id }, "inquiryReply", eventId);
    return null;
  });
}
