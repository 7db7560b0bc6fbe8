import "server-only";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import { workPlanForm } from "./form";

/** 第十四条（一）: adopted by the signer, then kept up to date; seen by the recommender and the province. */
export const workPlanDefinition: CaseDefinition = {
  process: "workPlan",
  formVersion: "2026.1",
  form: workPlanForm,
  filingActions: { draft: "adopt" },
  opensTo: ["recommender", "province"],
};
