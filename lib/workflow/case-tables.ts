import { annualReportStages } from "./annual-report-stages";
import { evaluationStages } from "./evaluation-stages";
import { helpRequestStages } from "./help-request-stages";
import { inspectionStages } from "./inspection-stages";
import { majorChangeStages } from "./major-change-stages";
import { rectificationStages } from "./rectification-stages";
import { revocationStages } from "./revocation-stages";
import type { StageTable } from "./stage-table";
import { subsidyStages } from "./subsidy-stages";
import { transferStages } from "./transfer-stages";
import { withdrawalStages } from "./withdrawal-stages";
import { workPlanStages } from "./work-plan-stages";

/** 办理事项: everything that happens to a recognised base is a case of one of these tables (第十二至二十四条). */
export const caseTables = {
  workPlan: workPlanStages,
  annualReport: annualReportStages,
  majorChange: majorChangeStages,
  helpRequest: helpRequestStages,
  inspection: inspectionStages,
  evaluation: evaluationStages,
  rectification: rectificationStages,
  subsidy: subsidyStages,
  revocation: revocationStages,
  withdrawal: withdrawalStages,
  transfer: transferStages,
} as const;

export type CaseProcess = keyof typeof caseTables;
export type CaseStage<P extends CaseProcess = CaseProcess> = keyof (typeof caseTables)[P]["stages"] & string;
export type CaseAction<P extends CaseProcess = CaseProcess> = (typeof caseTables)[P]["transitions"][number]["action"];

export const caseProcesses = Object.keys(caseTables) as CaseProcess[];

export function isCaseProcess(text: string): text is CaseProcess {
  return Object.hasOwn(caseTables, text);
}

/** The table of a process, read without knowing which. */
export function caseTable(process: CaseProcess): StageTable<string, string> {
  return caseTables[process] as unknown as StageTable<string, string>;
}
