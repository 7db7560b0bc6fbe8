import "server-only";
import { textStep } from "@/lib/cases/text-step";

/** 调整计划: the plan is written anew and signed again; what was signed before stays on record. */
export const reviseWorkPlan = textStep({ process: "workPlan", action: "revise" });
export const finishWorkPlan = textStep({ process: "workPlan", action: "finish" });
