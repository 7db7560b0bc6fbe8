"use server";

import { action } from "@/lib/accounts/action";
import { returnForCorrectionSchema } from "@/lib/applications/correction-schema";
import { consentToRetraction, refuseRetraction } from "@/lib/applications/examination/answer-retraction";
import { examine } from "@/lib/applications/examination/examine";
import { passExamination } from "@/lib/applications/examination/pass-examination";
import { rejectFormally } from "@/lib/applications/examination/reject-formally";
import { reopenExamination } from "@/lib/applications/examination/reopen-examination";
import { resumeExamination } from "@/lib/applications/examination/resume-examination";
import { examinationReasonSchema, examineSchema, passExaminationSchema, rejectFormallySchema } from "@/lib/applications/examination/schema";
import { returnForCorrection } from "@/lib/applications/return-for-correction";
import { applicationIdSchema } from "@/lib/applications/schema";

export const examineAction = action({ name: "application.examine", input: examineSchema }, examine);
export const passExaminationAction = action({ name: "application.passExamination", input: passExaminationSchema }, passExamination);
export const rejectFormallyAction = action({ name: "application.rejectFormally", input: rejectFormallySchema }, rejectFormally);
export const reopenExaminationAction = action({ name: "application.reopenExamination", input: examinationReasonSchema }, reopenExamination);
export const resumeExaminationAction = action({ name: "application.resumeExamination", input: examinationReasonSchema }, resumeExamination);
export const requestCorrectionAction = action({ name: "application.returnForCorrection", input: returnForCorrectionSchema }, returnForCorrection);
export const consentToRetractionAction = action({ name: "application.consentToRetraction", input: applicationIdSchema }, consentToRetraction);
export const refuseRetractionAction = action({ name: "application.refuseRetraction", input: examinationReasonSchema }, refuseRetraction);
