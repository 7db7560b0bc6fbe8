import "server-only";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import { dischargeObligations } from "@/lib/platform/obligations";
import { revocationContent } from "./content";
import { revocationForm } from "./form";

/** 第二十二条: the host answers an inquiry and defends itself; both are signed and frozen like any filing. */
export const revocationDefinition: CaseDefinition = {
  process: "revocation",
  formVersion: "2026.1",
  form: revocationForm,
  formContent: (content) => (revocationContent(content).notice ? "defence" : "answer"),
  filingActions: { inquiry: "answer", notice: "defend" },
  opensTo: [],
  async afterFiling(tx, { locked, action }, eventId) {
    // The period for the defence runs to its end whatever was said before (closeDefence); an answer is one.
    if (action === "answer") await dischargeObligations(tx, { type: "revocation", id: locked.id }, "inquiryReply", eventId);
  },
};
