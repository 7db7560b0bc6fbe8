"use server";

import { action } from "@/lib/accounts/action";
import { caseReasonSchema } from "@/lib/cases/schema";
import { answerHelpRequest, closeHelpRequest, escalateHelpRequest, reopenHelpRequest } from "@/lib/help-requests/answer-help-request";
import { raiseHelpRequest } from "@/lib/help-requests/raise-help-request";
import { raiseHelpRequestSchema } from "@/lib/help-requests/schema";

export const raise = action({ name: "helpRequest.raise", input: raiseHelpRequestSchema }, raiseHelpRequest);
export const answer = action({ name: "helpRequest.answer", input: caseReasonSchema }, answerHelpRequest);
export const escalate = action({ name: "helpRequest.escalate", input: caseReasonSchema }, escalateHelpRequest);
export const reopen = action({ name: "helpRequest.reopen", input: caseReasonSchema }, reopenHelpRequest);
export const close = action({ name: "helpRequest.close", input: caseReasonSchema }, closeHelpRequest);
