"use server";

import { action } from "@/lib/accounts/action";
import { removeAttachment as removeAttachmentVerb } from "@/lib/applications/remove-attachment";
import { respondToCorrection as respondToCorrectionVerb } from "@/lib/applications/respond-to-correction";
import { saveSection as saveSectionVerb } from "@/lib/applications/save-section";
import { removeAttachmentSchema, respondToCorrectionSchema, saveSectionSchema } from "@/lib/applications/schema";

export const saveSection = action({ name: "application.saveSection", input: saveSectionSchema }, saveSectionVerb);
export const removeAttachment = action({ name: "application.removeAttachment", input: removeAttachmentSchema }, removeAttachmentVerb);
export const respondToCorrection = action({ name: "application.respondToCorrection", input: respondToCorrectionSchema }, respondToCorrectionVerb);
