import type { CaseProcess } from "./case-tables";

/** Steps inside an office: other parties learn of what comes of them, not of them (domain.md §3.13, 公开条例第十六条). */
const insideOffice: Readonly<Partial<Record<CaseProcess, readonly string[]>>> = {
  annualReport: ["requestSignOff"],
  majorChange: ["requestSignOff", "handle", "examine"],
  withdrawal: ["requestSignOff", "handle", "examine"],
  transfer: ["requestSignOff"],
  evaluation: ["requestSignOff", "handle", "assignExpert", "suggestGrade", "reopenAssessment", "decideGrade"],
  rectification: ["requestSignOff"],
  subsidy: ["requestSignOff"],
  revocation: ["registerLead", "addEvidence", "verify", "requestSignOff", "recordDecision"],
  workPlan: ["requestSignOff"],
};

export function isInsideOffice(process: CaseProcess, action: string): boolean {
  return insideOffice[process]?.includes(action) ?? false;
}
