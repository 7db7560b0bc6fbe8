import type { CaseForm } from "@/lib/cases/case-form";
import { annualReportForm } from "@/lib/reports/form";
import { revocationForm } from "@/lib/revocations/form";
import { workPlanForm } from "@/lib/work-plans/form";
import { changeForm } from "@/lib/changes/form";
import { withdrawalForm } from "@/lib/withdrawals/form";
import { transferForm } from "@/lib/transfers/form";
import { evaluationForm } from "@/lib/evaluations/form";
import { rectificationForm } from "@/lib/rectifications/form";
import { subsidyForm } from "@/lib/subsidies/form";
import type { CaseProcess } from "@/lib/workflow/case-tables";

/** The forms that hosts write in, by process; also for the browser. A process without one has no form. */
export const caseForms: Readonly<Partial<Record<CaseProcess, CaseForm>>> = {
  annualReport: annualReportForm,
  revocation: revocationForm,
  workPlan: workPlanForm,
  majorChange: changeForm,
  withdrawal: withdrawalForm,
  transfer: transferForm,
  evaluation: evaluationForm,
  rectification: rectificationForm,
  subsidy: subsidyForm,
};
