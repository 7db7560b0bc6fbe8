"use server";

import { action } from "@/lib/accounts/action";
import { returnForCorrectionSchema } from "@/lib/applications/correction-schema";
import { assignHandler } from "@/lib/applications/recommendation/assign-handler";
import { declineToRecommend } from "@/lib/applications/recommendation/decline-to-recommend";
import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { recommend } from "@/lib/applications/recommendation/recommend";
import { recommendBatch } from "@/lib/applications/recommendation/recommend-batch";
import { registerLetter } from "@/lib/applications/recommendation/register-letter";
import { saveRecommendation } from "@/lib/applications/recommendation/save-recommendation";
import { assignHandlerSchema, declineSchema, recommendBatchSchema, recommendSchema, registerLetterSchema, saveRecommendationSchema, sendBackSchema } from "@/lib/applications/recommendation/schema";
import { sendBackToHandler } from "@/lib/applications/recommendation/send-back-to-handler";
import { returnForCorrection } from "@/lib/applications/return-for-correction";

export const assignHandlerAction = action({ name: "application.assignHandler", input: assignHandlerSchema }, assignHandler);
export const saveRecommendationAction = action({ name: "application.saveRecommendation", input: saveRecommendationSchema }, saveRecommendation);
export const handleRecommendationAction = action({ name: "application.handle", input: saveRecommendationSchema }, handleRecommendation);
export const sendBackToHandlerAction = action({ name: "application.sendBackToHandler", input: sendBackSchema }, sendBackToHandler);
export const recommendAction = action({ name: "application.recommend", input: recommendSchema }, recommend);
export const recommendBatchAction = action({ name: "application.recommendBatch", input: recommendBatchSchema }, recommendBatch);
export const registerLetterAction = action({ name: "application.registerLetter", input: registerLetterSchema }, registerLetter);
export const declineToRecommendAction = action({ name: "application.declineToRecommend", input: declineSchema }, declineToRecommend);
export const returnForCorrectionAction = action({ name: "application.returnForCorrection", input: returnForCorrectionSchema }, returnForCorrection);
