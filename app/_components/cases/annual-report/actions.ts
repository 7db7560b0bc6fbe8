"use server";

import { action } from "@/lib/accounts/action";
import { returnCaseSchema } from "@/lib/cases/office-steps-schema";
import { caseIdSchema } from "@/lib/cases/schema";
import { acceptReport } from "@/lib/reports/accept-report";
import { giveOpinion } from "@/lib/reports/give-opinion";
import { prefillReport } from "@/lib/reports/prefill-report";
import { reopenReport, returnReport } from "@/lib/reports/return-report";
import { giveOpinionSchema, startReportSchema } from "@/lib/reports/schema";
import { startReport } from "@/lib/reports/start-report";

export const start = action({ name: "annualReport.open", input: startReportSchema }, startReport);
export const prefill = action({ name: "annualReport.prefill", input: caseIdSchema }, prefillReport);
export const writeOpinion = action({ name: "annualReport.giveOpinion", input: giveOpinionSchema }, giveOpinion);
export const sendBack = action({ name: "annualReport.return", input: returnCaseSchema }, returnReport);
export const accept = action({ name: "annualReport.accept", input: caseIdSchema }, acceptReport);
export const reopen = action({ name: "annualReport.reopen", input: returnCaseSchema }, reopenReport);
