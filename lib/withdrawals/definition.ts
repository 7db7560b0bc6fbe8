import "server-only";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import { dischargeAllObligations } from "@/lib/platform/obligations";
import { checkWithdrawal } from "@/lib/regulation/articles/article-23-withdrawal";
import { withdrawalForm, withdrawalFormVersion } from "./form";
import { isRevocationOpen } from "./open-revocations";

/** 第二十三条: what filing a withdrawal adds to the common way. What the host is not told of stays out of its findings. */
export const withdrawalDefinition: CaseDefinition = {
  process: "withdrawal",
  formVersion: withdrawalFormVersion,
  form: withdrawalForm,
  filingActions: { draft: "file", recommendationReturned: "refile" },
  opensTo: ["recommender"],
  findings: async (client, { row, sections }) => {
    const reason = sections.withdrawal?.reason;
    return checkWithdrawal({ reason: typeof reason === "string" ? reason : undefined, revocationOpen: await isRevocationOpen(client, row.baseId, { knownToHost: true }) });
  },
  afterFiling: (tx, { locked }, eventId) => dischargeAllObligations(tx, { type: "withdrawal", id: locked.id }, eventId),
};
