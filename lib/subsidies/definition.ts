import "server-only";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import { checkSubsidySpending } from "@/lib/regulation/articles/article-19-subsidy";
import { subsidyForm } from "./form";
import { spendingItems } from "./spending";

/** 补助经费: the host accounts for it and asks to settle. */
export const subsidyDefinition: CaseDefinition = {
  process: "subsidy",
  formVersion: "subsidy-2026-1",
  form: subsidyForm,
  filingActions: { running: "submit" },
  findings: async (_client, draft) => [checkSubsidySpending(spendingItems(draft.sections.spending))],
  opensTo: ["recommender", "province"],
};
