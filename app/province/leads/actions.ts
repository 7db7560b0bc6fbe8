"use server";

import { action } from "@/lib/accounts/action";
import { proposedLeadSchema, registerProposedLead } from "@/lib/base-life/register-proposed-lead";

export const registerLead = action({ name: "revocation.registerProposedLead", input: proposedLeadSchema }, registerProposedLead);
