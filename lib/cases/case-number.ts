import type { CaseProcess } from "@/lib/workflow/case-tables";

/** The series of each process's numbers: `BG-2028-0001`. Letters as the field's lists have them, read aloud in Chinese. */
export const caseNumberPrefixes: Readonly<Record<CaseProcess, string>> = {
  workPlan: "JH",
  annualReport: "NB",
  majorChange: "BG",
  helpRequest: "XT",
  inspection: "JC",
  evaluation: "PJ",
  rectification: "ZG",
  subsidy: "BZ",
  revocation: "HC",
  withdrawal: "TC",
  transfer: "ZC",
};
