"use server";

import { action } from "@/lib/accounts/action";
import { caseReasonSchema } from "@/lib/cases/schema";
import { finishWorkPlan, reviseWorkPlan } from "@/lib/work-plans/finish-work-plan";
import { startWorkPlanSchema } from "@/lib/work-plans/schema";
import { startWorkPlan } from "@/lib/work-plans/start-work-plan";

export const start = action({ name: "workPlan.start", input: startWorkPlanSchema }, startWorkPlan);
export const revise = action({ name: "workPlan.revise", input: caseReasonSchema }, reviseWorkPlan);
export const finish = action({ name: "workPlan.finish", input: caseReasonSchema }, finishWorkPlan);
