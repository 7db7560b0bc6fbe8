"use server";

import { action } from "@/lib/accounts/action";
import { requestSignOff } from "@/lib/applications/request-sign-off";
import { resubmitApplication } from "@/lib/applications/resubmit-application";
import { saveExplanations } from "@/lib/applications/save-explanations";
import { applicationIdSchema, saveExplanationsSchema, submitSchema } from "@/lib/applications/schema";
import { submitApplication } from "@/lib/applications/submit-application";

export const saveExplanationsAction = action({ name: "application.saveExplanations", input: saveExplanationsSchema }, saveExplanations);
export const requestSignOffAction = action({ name: "application.requestSignOff", input: applicationIdSchema }, requestSignOff);
export const submitAction = action({ name: "application.submit", input: submitSchema }, submitApplication);
export const resubmitAction = action({ name: "application.resubmit", input: submitSchema }, resubmitApplication);
