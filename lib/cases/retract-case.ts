import "server-only";
import type { Actor } from "@/lib/access/actor";
import { fieldError } from "@/lib/platform/errors";
import { dischargeAllObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import { tellCaseOfficers, tellCaseRecommender } from "./case-audience";
import { lockCase } from "./lock-case";
import { moveCase } from "./move-case";
import type { RetractCaseInput } from "./office-steps-schema";

/** The host takes back what it asked for; the office that has it in hand is told. What was owed in the case is owed no more. */
export async function retractCase(process: CaseProcess, actor: Actor, input: RetractCaseInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, process);
    const filed = locked.filedAt !== null;
    if (filed && [...input.reason].length < 5) throw fieldError("reason", "请写明撤回的理由（不少于 5 个字）");
    const party = caseTable(process).stages[locked.stage]!.inHandsOf;
    const tellParty = party === "recommender" ? tellCaseRecommender : party === "province" ? tellCaseOfficers : undefined;
    const { eventId } = await moveCase(tx, {
      actor,
      locked,
      action: "retract",
      ...(input.reason === "" ? {} : { reason: input.reason }),
      ...(tellParty && filed ? { notify: await tellParty(tx, locked, "case.retracted", { reason: input.reason }) } : {}),
    });
    await dischargeAllObligations(tx, { type: process, id: locked.id }, eventId);
    return null;
  });
}
