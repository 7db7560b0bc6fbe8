import "server-only";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import { dischargeObligations } from "@/lib/platform/obligations";
import { rectificationDuty } from "./duty";
import { rectificationForm } from "./form";

/** 整改: filed late it is still received; what comes of it is told by the next evaluation. */
export const rectificationDefinition: CaseDefinition = {
  process: "rectification",
  formVersion: "rectification-2026-1",
  form: rectificationForm,
  filingActions: { underway: "submit" },
  afterFiling: (tx, { locked }, eventId) => dischargeObligations(tx, { type: "rectification", id: locked.id }, rectificationDuty, eventId),
  opensTo: ["recommender", "province"],
};
