import "server-only";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import { annualReportDefinition } from "@/lib/reports/definition";
import { revocationDefinition } from "@/lib/revocations/definition";
import { workPlanDefinition } from "@/lib/work-plans/definition";
import { changeDefinition } from "@/lib/changes/definition";
import { withdrawalDefinition } from "@/lib/withdrawals/definition";
import { transferDefinition } from "@/lib/transfers/definition";
import { evaluationDefinition } from "@/lib/evaluations/definition";
import { rectificationDefinition } from "@/lib/rectifications/definition";
import { subsidyDefinition } from "@/lib/subsidies/definition";
import type { CaseProcess } from "@/lib/workflow/case-tables";

/** What each process adds to the common way of writing, signing and filing. */
export const caseDefinitions: Readonly<Partial<Record<CaseProcess, CaseDefinition>>> = {
  annualReport: annualReportDefinition,
  revocation: revocationDefinition,
  workPlan: workPlanDefinition,
  majorChange: changeDefinition,
  withdrawal: withdrawalDefinition,
  transfer: transferDefinition,
  evaluation: evaluationDefinition,
  rectification: rectificationDefinition,
  subsidy: subsidyDefinition,
};
