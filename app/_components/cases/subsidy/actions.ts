"use server";

import { action } from "@/lib/accounts/action";
import { caseReasonSchema } from "@/lib/cases/schema";
import { settleSubsidySchema } from "@/lib/subsidies/schema";
import { returnSubsidy, settleSubsidy } from "@/lib/subsidies/settle-subsidy";

export const returnToHost = action({ name: "subsidy.returnToHost", input: caseReasonSchema }, returnSubsidy);
export const settle = action({ name: "subsidy.settle", input: settleSubsidySchema }, settleSubsidy);
