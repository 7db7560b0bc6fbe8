import "server-only";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import { dischargeObligations } from "@/lib/platform/obligations";
import type { JsonValue } from "@/lib/regulation/finding";
import { evaluationForm, evaluationFormSchema } from "./form";
import { selfEvaluationDuty } from "./open-round";
import { supplementDuty } from "./return-evaluation";

/** 自评 (第十八条): filed late it is still received; whether a base took part is for people to say. */
export const evaluationDefinition: CaseDefinition = {
  process: "evaluation",
  formVersion: "evaluation-2026-2",
  form: evaluationForm,
  formContent: (content) => evaluationFormSchema.parse(content) as unknown as JsonValue,
  filingActions: { selfEvaluation: "submit", returned: "resubmit" },
  afterFiling: async (tx, { locked }, eventId) => {
    for (const kind of [selfEvaluationDuty, supplementDuty]) await dischargeObligations(tx, { type: "evaluation", id: locked.id }, kind, eventId);
  },
  opensTo: ["recommender", "province"],
};
