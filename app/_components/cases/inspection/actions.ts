"use server";

import { action } from "@/lib/accounts/action";
import { caseReasonSchema } from "@/lib/cases/schema";
import { acceptInspection, answerInspection, sendInspectionBack } from "@/lib/inspections/follow-up";
import { recordInspection } from "@/lib/inspections/record-inspection";
import { recordInspectionSchema } from "@/lib/inspections/schema";

export const record = action({ name: "inspection.record", input: recordInspectionSchema }, recordInspection);
export const answer = action({ name: "inspection.answer", input: caseReasonSchema }, answerInspection);
export const accept = action({ name: "inspection.accept", input: caseReasonSchema }, acceptInspection);
export const sendBack = action({ name: "inspection.sendBack", input: caseReasonSchema }, sendInspectionBack);
