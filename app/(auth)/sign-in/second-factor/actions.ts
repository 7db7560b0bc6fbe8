"use server";

import { action } from "@/lib/accounts/action";
import { passSecondFactor } from "@/lib/accounts/pass-second-factor";
import { factorCodeSchema } from "@/lib/accounts/schema";

export const pass = action({ name: "account.passFactor", input: factorCodeSchema, for: "signingIn" }, passSecondFactor);
