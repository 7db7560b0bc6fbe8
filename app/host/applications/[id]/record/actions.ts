"use server";

import { action } from "@/lib/accounts/action";
import { requestRetraction } from "@/lib/applications/request-retraction";
import { retractApplication } from "@/lib/applications/retract-application";
import { retractSchema, stateOpinionSchema } from "@/lib/applications/schema";
import { stateOpinion } from "@/lib/applications/state-opinion";

export const stateAction = action({ name: "application.state", input: stateOpinionSchema }, stateOpinion);
export const retractAction = action({ name: "application.retract", input: retractSchema }, retractApplication);
export const requestRetractionAction = action({ name: "application.requestRetraction", input: retractSchema }, requestRetraction);
