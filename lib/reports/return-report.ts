import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { ReturnCaseInput } from "@/lib/cases/office-steps-schema";
import { returnCase } from "@/lib/cases/return-case";
import { reportDutyKinds } from "./report-duty";

const duty = { obligation: reportDutyKinds.correct, clause: "art15" } as const;

/** 退回修改: a duty of its own with its own day, and never lateness of the report. @throws as `returnCase` */
export function returnReport(actor: Actor, input: ReturnCaseInput): Promise<null> {
  return returnCase("annualReport", { action: "return", ...duty }, actor, input);
}

/** 更正决定: a leader takes up a report that was accepted; what was filed stays on record. @throws as `returnCase` */
export function reopenReport(actor: Actor, input: ReturnCaseInput): Promise<null> {
  return returnCase("annualReport", { action: "reopen", ...duty }, actor, input);
}
