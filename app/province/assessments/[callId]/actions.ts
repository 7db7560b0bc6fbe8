"use server";

import { action } from "@/lib/accounts/action";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { recordPanel } from "@/lib/assessments/record-panel";
import { concludeAssessmentSchema, recordPanelSchema } from "@/lib/assessments/schema";

export const recordPanelAction = action({ name: "panel.record", input: recordPanelSchema }, recordPanel);
export const concludeAssessmentAction = action({ name: "application.concludeAssessment", input: concludeAssessmentSchema }, concludeAssessment);
