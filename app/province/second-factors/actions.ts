"use server";

import { action } from "@/lib/accounts/action";
import { resetSecondFactor } from "@/lib/accounts/remove-second-factor";
import { resetFactorSchema } from "@/lib/accounts/schema";

export const reset = action({ name: "account.resetFactor", input: resetFactorSchema }, resetSecondFactor);
